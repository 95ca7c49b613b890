import { acronymFits, institutionParts, nameFor, readInstitutionName } from './institution-names';
import { folded } from './words';

describe('the name of an institution', () => {
  it.each([
    ['Oficina de Datos de la República -ODR-', 'Oficina de Datos de la República', 'ODR'],
    ['Oficina de Datos- ODR', 'Oficina de Datos', 'ODR'],
    ['Oficina de Datos (ODR)', 'Oficina de Datos', 'ODR'],
    ['Oficina de Datos ODR', 'Oficina de Datos', 'ODR'],
    ['ODR - Oficina de Datos', 'Oficina de Datos', 'ODR'],
    ['ODR', null, 'ODR'],
    ['Oficina de Datos.', 'Oficina de Datos', null],
    ['OFICINA DE DATOS', 'OFICINA DE DATOS', null],
    ['Dirección de Planes de la ODR', null, 'ODR'],
  ])('%s', (text, name, acronym) => {
    expect(readInstitutionName(text)).toEqual({ name, acronym });
  });

  it('may stand beside others in one cell', () => {
    expect(institutionParts('Oficina de Datos / ODR; Archivo\n· Red de Lectores')).toEqual(['Oficina de Datos', 'ODR', 'Archivo', 'Red de Lectores']);
  });

  it.each([
    ['MINFIN', 'Ministerio de Finanzas Públicas', true],
    ['ODR', 'Oficina de Datos de la República', true],
    ['CONRED', 'Coordinadora Nacional para la Reducción', true],
    ['MINFIN', 'Ministerio de Energía', false],
    ['ODR', 'República de Datos', false],
    ['OF', 'Oficina', false],
  ])('%s fits %s: %s', (acronym, name, expected) => {
    expect(acronymFits(acronym, name)).toBe(expected);
  });

  it('is the one that the text uses most before its acronym', () => {
    const text = 'la Oficina de Planes -ODP-. La Oficina de Datos y Planes ODP; la Oficina de Datos y Planes.';
    expect(nameFor('ODP', { text, search: folded(text), acronyms: [] })).toBe('Oficina de Datos y Planes');
  });
});
