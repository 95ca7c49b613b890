import { withoutAccents, wordsOf } from '../../common/plain-words';

/** What a search text becomes for SQL. */
export interface SearchWords {
  /** Text for `to_tsquery('spanish', …)`: every word in either reading, the last one also as a beginning; empty without words. */
  words: string;
  /** The text itself where it could be a commitment's code; else empty. */
  code: string;
}

const CODE = /^[a-z0-9]+([.-][a-z0-9]+)*$/;

/** Only letters and digits ever reach the query's syntax, whatever is typed. */
export function searchWords(text: string): SearchWords {
  const words = wordsOf(text);
  const terms = words.map((word, index) => term(word, index === words.length - 1));
  const code = text.trim().toLowerCase();
  return { words: terms.join(' & '), code: CODE.test(code) ? code : '' };
}

/**
 * People type without accents and texts have them: a word is searched as it is typed, and without its accents. Words in
 * -ion are also searched in -ión, as they are spelt: only so does the Spanish stemmer see that they are those in -iones.
 */
function term(word: string, isLast: boolean): string {
  const readings = [...new Set([word, withoutAccents(word), word.replace(/ion$/, 'ión')])].map((reading) => `'${reading}'`);
  const beginnings = isLast ? readings.map((reading) => `${reading}:*`) : [];
  return `(${[...readings, ...beginnings].join(' | ')})`;
}
