import { searchWords } from './search-words';

describe('words of a search', () => {
  it('searches every word in each reading, the last one also as a beginning', () => {
    expect(searchWords('Contratación públ')).toEqual({ words: `('contratación' | 'contratacion') & ('públ' | 'publ' | 'públ':* | 'publ':*)`, code: '' });
  });
  it('spells words in -ion as the stemmer knows them', () => expect(searchWords('gestion').words).toContain(`'gestión'`));
  it.each([
    ['S21', 's21'],
    [' g1 ', 'g1'],
    ['2.1-b', '2.1-b'],
    ['agua limpia', ''],
    ["s21'", ''],
    ['', ''],
  ])('takes "%s" for the code "%s"', (text, code) => expect(searchWords(text).code).toBe(code));
  it.each(["'", '\\', '& | ! ( ) :* <->', '\u0000', '\uD800', '%'])('finds no word in "%s"', (text) => expect(searchWords(text).words).toBe(''));
  it('lets nothing but letters and digits into the query’s syntax', () =>
    expect(searchWords(`a'b:*|c!d\\e`).words.replaceAll(/[a-z]/g, '')).toBe(`('') & ('') & ('') & ('') & ('' | '':*)`));
});
