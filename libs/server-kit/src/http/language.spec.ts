import { languageOf } from './language';

describe('language of a request', () => {
  it.each([
    [undefined, 'es'], ['', 'es'], ['*', 'es'], ['fr', 'es'], ['en', 'en'], ['en-GB', 'en'], ['EN-us', 'en'], ['es-GT, en', 'es'],
    ['en, es', 'en'], ['es;q=0.5, en;q=0.8', 'en'], ['fr, en;q=0.3', 'en'], ['en;q=0', 'es'], ['es;q=0, *', 'en'], ['es;q=0.1, *;q=0.5', 'en'],
    ['en;q=2', 'es'], ['en;q=abc', 'es'], ['eng', 'es'], ['quc, es;q=0.9, en;q=0.9', 'es'], [`${'x,'.repeat(5_000)}en`, 'es'],
  ] as const)('of "%s" is %s', (header, language) => expect(languageOf(header)).toBe(language));
});
