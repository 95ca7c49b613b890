import type { Language } from '@cumple/contracts/common/language';

const WORDS: Record<string, string> = { line: 'línea', table: 'tabla', row: 'fila', paragraph: 'párrafo' };

/** A place in a source (`line 12; line 40`, `table 3, row 2`) in the language of the page. What it doesn't know stays as it is. */
export function placeText(place: string, language: Language): string {
  if (language === 'en') return place;
  return place.replace(/\b(line|table|row|paragraph)(?= \d)/g, (word) => WORDS[word] ?? word);
}
