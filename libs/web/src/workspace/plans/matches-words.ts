/** Whether every word stands in the text; accents and case don't matter. */
export function matchesWords(text: string, words: string): boolean {
  const searched = plain(text);
  return plain(words).split(/\s+/).every((word) => searched.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
