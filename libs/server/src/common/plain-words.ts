const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text – letters and digits only, whatever is typed – in lower case. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/** A word without its accents. */
export function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words of a text, without accents. */
export function plainWords(text: string): string[] {
  return wordsOf(text).map(withoutAccents);
}
