/** Stands for what a font lacks. */
const REPLACEMENT = '\uFFFD';
const PLAIN = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u00ff]*$/;
/** Say where a word may break, or how an emoji looks: nothing that is seen. */
const SILENT = /[\u00ad\u2060\ufeff]|[\u200b-\u200d]|[\ufe0e\ufe0f]/gu;
/** More marks than this on one letter would climb over the lines above. */
const MOST_MARKS = 4;

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

export interface Printable {
  text: string;
  /** Characters that are printed as `�`. */
  missing: string[];
}

/** A text as a font can print it. Nothing in it is ever more than text; an emoji of several characters becomes one sign. */
export function printable(text: string, has: (codePoint: number) => boolean): Printable {
  const tidy = text.normalize('NFC').replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\t', ' ');
  if (PLAIN.test(tidy)) return { text: tidy, missing: [] };
  const missing: string[] = [];
  const shown = Array.from(clusters.segment(tidy), ({ segment }) => {
    const cluster = segment.replaceAll(SILENT, '');
    const lacked = lackedOf(cluster, has);
    missing.push(...lacked);
    return lacked.length > 0 ? replaced(cluster, lacked) : cluster;
  });
  return { text: shown.join('').replaceAll(/\p{Zs}/gu, (space) => (has(space.codePointAt(0) ?? 0) ? space : ' ')), missing };
}

function lackedOf(cluster: string, has: (codePoint: number) => boolean): string[] {
  return [...cluster].filter((character, place) => place > MOST_MARKS || !isShown(character, has));
}

function isShown(character: string, has: (codePoint: number) => boolean): boolean {
  return character === '\n' || /\p{Zs}/u.test(character) || (!/\p{C}/u.test(character) && has(character.codePointAt(0) ?? 0));
}

/** A letter stays, with a sign beside it for the marks that can't. */
function replaced(cluster: string, lacked: readonly string[]): string {
  const [first = ''] = cluster;
  return lacked.includes(first) ? REPLACEMENT : `${[...cluster].slice(0, MOST_MARKS + 1).filter((character) => !lacked.includes(character)).join('')}${REPLACEMENT}`;
}

/** Names characters for who looks them up: `U+1F642`. */
export function signNames(characters: Iterable<string>): string {
  return Array.from(characters, (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(', ');
}
