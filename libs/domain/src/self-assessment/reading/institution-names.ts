import { folded, plain } from './words';

/** A report's text with what is looked up in it: the same text folded, and its acronyms, most used first. */
export interface KnownText {
  text: string;
  search: string;
  acronyms: readonly string[];
}

/** An institution as one cell names it. */
export interface NamedInstitution {
  name: string | null;
  acronym: string | null;
}

const ACRONYM = '\\p{Lu}[\\p{Lu}\\d]{1,11}';
const ONLY_ACRONYM = new RegExp(`^${ACRONYM}$`, 'u');
const NAME_THEN_ACRONYM = new RegExp(`^(.{4,}?)(?: ?[-–—(/,] ?| )(${ACRONYM}) ?[-–—)]?\\.?$`, 'u');
const ACRONYM_THEN_NAME = new RegExp(`^-?(${ACRONYM}) ?[-–—(:,/] ?(.{4,}?)\\)?$`, 'u');
/** `Dirección de … del MINFIN`: a unit of the institution. */
const OF = / (?:del?|de la|of(?: the)?)$/i;
const CONNECTORS = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'y', 'e', 'para', 'of', 'the', 'and', 'for']);

/** Reads `Name -ACR-`, `Name (ACR)`, `Name ACR`, `ACR - Name`, `ACR` or a bare name. */
export function readInstitutionName(text: string): NamedInstitution {
  const clean = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<![.;,])[.;,]+$/, '');
  if (ONLY_ACRONYM.test(clean)) return { name: null, acronym: clean };
  const behind = NAME_THEN_ACRONYM.exec(clean);
  if (behind && /\p{Ll}/u.test(clean) && OF.test(behind[1] ?? '')) return { name: null, acronym: behind[2] ?? null };
  if (behind && /\p{Ll}/u.test(behind[1] ?? '')) return { name: withoutEdges(behind[1] ?? ''), acronym: behind[2] ?? null };
  const before = ACRONYM_THEN_NAME.exec(clean);
  if (before && /\p{Ll}/u.test(before[2] ?? '')) return { name: withoutEdges(before[2] ?? ''), acronym: before[1] ?? null };
  return { name: withoutEdges(clean), acronym: null };
}

/** Several institutions in one cell: apart by line breaks, semicolons or slashes. */
export function institutionParts(text: string): string[] {
  return text
    .split(/\n|;| \/ ?|(?<=\p{L}{2})\/(?=\p{Lu})/u)
    .map((part) => part.replace(/^[·•\s-]+/u, '').trim())
    .filter((part) => /\p{L}{2}/u.test(part));
}

/** Whether an acronym is made of beginnings of a name's words, in their order and from the first on (two words at least). */
export function acronymFits(acronym: string, name: string): boolean {
  const words = plain(name)
    .split(' ')
    .filter((word) => !CONNECTORS.has(word));
  return fits(plain(acronym), words, 0);
}

function fits(letters: string, words: readonly string[], used: number): boolean {
  if (letters === '') return used >= 2;
  return words.some((word, index) => {
    if (used === 0 && index > 0) return false;
    const most = commonBeginning(letters, word);
    for (let length = most; length > 0; length--) if (fits(letters.slice(length), words.slice(index + 1), used + 1)) return true;
    return false;
  });
}

function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && length < 4 && one[length] === other[length]) length++;
  return length;
}

/** The acronym that a text gives a name: written beside it, else one of its acronyms that fits the name. */
export function acronymFor(name: string, { text, search, acronyms }: KnownText): string | null {
  const wanted = folded(name);
  for (let at = search.indexOf(wanted); at >= 0; at = search.indexOf(wanted, at + 1)) {
    const behind = text.slice(at + wanted.length, at + wanted.length + 20);
    const marked = new RegExp(`^ ?[-–(] ?(${ACRONYM}) ?[-–)]`, 'u').exec(behind)?.[1];
    const bare = new RegExp(`^ (${ACRONYM})(?![\\p{L}\\d])`, 'u').exec(behind)?.[1];
    if (marked) return marked;
    if (bare && acronymFits(bare, name)) return bare;
  }
  return acronyms.find((acronym) => acronym.length >= 3 && acronymFits(acronym, name)) ?? null;
}

/** The name that a text gives an acronym: the one before it that the text uses most, the longest of equals. */
export function nameFor(acronym: string, { text, search }: KnownText): string | null {
  const candidates = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${acronym}(?![\\p{L}\\d])`, 'gu'))].flatMap((match) =>
    nameBefore(text.slice(Math.max(0, match.index - 160), match.index)),
  );
  const uses = (name: string) => search.split(folded(name)).length;
  return [...new Set(candidates)].sort((one, other) => uses(other) - uses(one) || other.length - one.length)[0] ?? null;
}

/** The capitalised words (with their connectors) right before an acronym: three or more of them. */
function nameBefore(text: string): string[] {
  const words = text.replace(/(?<![\s\-–(])[\s\-–(]+$/u, '').split(/\s+/u);
  let start = words.length;
  while (start > 0 && isNameWord(words[start - 1] as string)) start--;
  const name = words.slice(start);
  while (name.length > 0 && CONNECTORS.has(folded(name[0] as string))) name.shift();
  return name.length >= 3 ? [name.join(' ')] : [];
}

function isNameWord(word: string): boolean {
  return (/^\p{Lu}\p{L}*$/u.test(word) && /\p{Ll}/u.test(word)) || CONNECTORS.has(word);
}

function withoutEdges(text: string): string {
  return text.replace(/^[\s\-–—(·•]+|(?<![\s\-–—,.:;])[\s\-–—,.:;]+$/gu, '');
}

/** The words of a text that are acronyms, most used first. Lines in capitals and addresses don't count. */
export function acronymsIn(lines: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (!/\p{Ll}/u.test(line)) continue;
    for (const [acronym] of withoutAddresses(line).matchAll(new RegExp(`(?<![\\p{L}\\d])${ACRONYM}(?![\\p{L}\\d])`, 'gu')))
      counts.set(acronym, (counts.get(acronym) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1]).map(([acronym]) => acronym);
}

function withoutAddresses(line: string): string {
  return line
    .split(' ')
    .filter((word) => !/[/@_]/.test(word))
    .join(' ');
}
