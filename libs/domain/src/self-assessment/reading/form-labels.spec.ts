import { labelOf } from './form-labels';

const field = (text: string) => labelOf(text)?.field ?? null;

describe('labels of the form', () => {
  it.each([
    ['Secretaría/Ministerio\nResponsable', 'lead'],
    ['INSTITUCION RESPONSABLE:', 'lead'],
    ['Lead implementing agency', 'lead'],
    ['Nombre de la persona  responsable', 'person'],
    ['Puesto', 'post'],
    ['Correo electronico', 'email'],
    ['Teléfono', 'telephone'],
    ['Otros\nactores\ninvolucra\ndos', 'otherActors'],
    ['Gobierno', 'actorsGovernment'],
    ['Sociedad\ncivil, iniciativa\nprivada, grupos\nde trabajo o\nmultilaterales', 'actorsSociety'],
    ['Breve descripción del\nCompromiso (140 caracteres max.)', 'description'],
    ['Breve descripción del', 'description'],
    ['Descripción del\nCompromiso.', 'description'],
    ['Relevancia\nDescriba la manera en la que el compromiso contribuye', 'relevance'],
    ['Ambición', 'ambition'],
    ['Cumplimiento', 'level'],
    ['Completion level', 'level'],
    ['Descripción de los resultados Incluya las actividades específicas', 'results'],
    ['Fecha de conclusión', 'endsOn'],
    ['End date', 'endsOn'],
    ['Proximos pasos', 'nextSteps'],
    ['Información adicional: Vea http://a.example', 'additionalInformation'],
  ])('%j is %s', (text, expected) => {
    expect(field(text)).toBe(expected);
  });

  it.each([
    'Gobierno Abierto',
    'Objetivo principal de la ley: que se cumpla',
    'Relevancia de los datos en el país',
    'Sociedad civil organizada del municipio',
    'Resultados: se hizo',
    '',
    'Completo',
  ])('%j is none', (text) => {
    expect(field(text)).toBeNull();
  });

  it('tell what stands behind their colon', () => {
    expect(labelOf('Fecha de conclusión: Julio 2015')).toEqual({ field: 'endsOn', rest: 'Julio 2015' });
    expect(labelOf('Teléfono: 1')?.rest).toBe('1');
  });
});
