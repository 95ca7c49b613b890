// What the standard fonts of PDF have beyond Latin 1.
const BEYOND_LATIN_1 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/** A text as the standard fonts of PDF can show it: characters that they lack – Spanish has none – become `?`. Nothing in it is ever more than text. */
export function pdfText(text: string): string {
  return [...text.normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ')].map((character) => (isShown(character) ? character : '?')).join('');
}

function isShown(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return character === '\n' || (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff) || BEYOND_LATIN_1.includes(character);
}
