import { institutionFiltersFromQuery, queryFromInstitutionFilters } from './institution-query';

describe('institutionFiltersFromQuery', () => {
  it('reads what an address asks for, in the order of the sectors', () => {
    expect(institutionFiltersFromQuery({ sector: ['academia', 'government'], q: ' salud ', page: '2' })).toEqual({ sector: ['government', 'academia'], q: 'salud', page: 2 });
  });

  it.each<[string, Record<string, unknown>]>([
    ['unknown parameters', { utm_source: 'correo', sort: 'rank' }],
    ['unknown values', { sector: 'mejores' }],
    ['empty values', { sector: '', q: '   ', page: '' }],
    ['malformed values', { sector: ['', { a: 1 }], page: '-3' }],
  ])('leaves out %s', (_, query) => expect(institutionFiltersFromQuery(query)).toEqual({}));

  it('cuts a search that is too long for the API', () => {
    expect(institutionFiltersFromQuery({ q: 'a'.repeat(500) }).q).toHaveLength(200);
  });

  it('and back again means the same', () => {
    const filters = institutionFiltersFromQuery({ sector: 'private', q: 'cámara', page: '3' });
    expect(institutionFiltersFromQuery(queryFromInstitutionFilters(filters))).toEqual(filters);
  });
});
