import { InstitutionRegister } from './institution-register';

const LINES = ['La Oficina de Datos de la República -ODR- coordina.', 'El MCC publica.', 'ODR y más.'];
const register = (known: ConstructorParameters<typeof InstitutionRegister>[1] = []) => new InstitutionRegister(LINES, known);

describe('the institutions of a report', () => {
  it('are one whatever the spelling, and the merging is told', () => {
    const institutions = register();
    const slugs = ['Oficina de Datos de la Republica', 'ODR', 'OFICINA DE DATOS DE LA REPÚBLICA', 'Oficina de Datos (ODR)'].map(
      (cell) => institutions.add(cell)[0],
    );
    expect(new Set(slugs)).toEqual(new Set(['odr']));
    expect(institutions.entries()).toEqual([{ slug: 'odr', name: 'Oficina de Datos de la República', acronym: 'ODR', sector: 'government' }]);
    expect(institutions.merged()[0]?.spellings).toHaveLength(4);
  });

  it('get their acronym from the text, or their name as slug', () => {
    const institutions = register();
    expect([institutions.add('Ministerio de Cuentas Claras'), institutions.add('Archivo Antiguo')]).toEqual([['mcc'], ['archivo-antiguo']]);
  });

  it('lead and support in one cell', () => {
    expect(register().add('Ministerio de Cuentas Claras / ODR')).toEqual(['mcc', 'odr']);
  });

  it('support where a line is a name; other words are none', () => {
    const institutions = register();
    expect(
      ['Universidad de Ejemplo', 'Distintas unidades', 'Dirigido a todas las oficinas', 'Representantes de todos'].map((line) => institutions.addActor(line)),
    ).toEqual(['universidad-de-ejemplo', null, null, null]);
    expect(institutions.entries()).toMatchObject([{ sector: 'academia' }]);
  });

  it('keep the names and slugs by which they are known, and only the named ones count', () => {
    const institutions = register([
      { slug: 'cuentas', name: 'Ministerio de Cuentas', acronym: 'MCC', sector: 'government' },
      { slug: 'red', name: 'Red de Lectores', acronym: null, sector: 'civil-society' },
    ]);
    expect([institutions.add('Ministerio de Cuentas Claras'), institutions.addActor('Organización No Gubernamental Red de Lectores')]).toEqual([
      ['cuentas'],
      'red',
    ]);
    expect(institutions.entries().map(({ name }) => name)).toEqual(['Ministerio de Cuentas', 'Red de Lectores']);
  });

  it('count when only a sentence names them', () => {
    const institutions = register([{ slug: 'cuentas', name: 'Ministerio de Cuentas', acronym: 'MCC', sector: 'government' }]);
    expect(institutions.findIn('El punto de contacto es el Ministerio de Cuentas.')).toBe('cuentas');
    expect([institutions.entries().map(({ slug }) => slug), institutions.merged()]).toEqual([['cuentas'], []]);
  });
});
