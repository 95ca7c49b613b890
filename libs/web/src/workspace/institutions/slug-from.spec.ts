import { SLUG } from '@cumple/domain/common/slug';
import { slugFrom } from './slug-from';

describe('slugFrom', () => {
  it.each([
    ['Ministerio de Educación', 'ministerio-de-educacion'],
    ['  Contraloría (CGC) — 2.ª ', 'contraloria-cgc-2'],
    ['Ñandú & Cía.', 'nandu-cia'],
  ])('%s', (name, slug) => expect(slugFrom(name)).toBe(slug));

  it('is always a name that the API takes, or empty', () => {
    for (const name of ['a'.repeat(99) + ' b'.repeat(9), '¿¡—!?', 'x']) expect(slugFrom(name)).toMatch(new RegExp(`${SLUG.source}|^$`));
  });
});
