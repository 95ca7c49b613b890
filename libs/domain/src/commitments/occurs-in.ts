/** Whether a sentence stands in a text, however its blanks and lines are broken; never an empty one. */
export function occursIn(sentence: string, text: string): boolean {
  const sought = oneLine(sentence);
  return sought !== '' && oneLine(text).includes(sought);
}

function oneLine(text: string): string {
  return text.normalize('NFC').split(/\s+/u).filter(Boolean).join(' ');
}
