import type { SourceLine } from './source';
import { cleanLine } from './words';

/** A web address as written, each time it occurs. `complete` says that it has its scheme (`http://`, `https://`). */
export interface FoundAddress {
  url: string;
  complete: boolean;
  place: string;
}

const ADDRESS = /https?: ?\/\/ ?[^\s<>"“”«»|]+|(?<![\p{L}\d@./:_=-])www\.[^\s<>"“”«»|]+/giu;
const GLUED = /(?<!=)(?=https?:\/\/)/i;
const ARCHIVED = /\/web\/\d{4,14}[a-z_]{0,4}\/$/i;
const TRAILING = new Set(".,;:!?'’»”…*");
const PAIRS: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
const BROKEN_END = /[-_/=&?%]$/;
const CONTINUATION = /^(?!https?:|www\.)[\w\-./%?=&#~+,;:()]+$/i;
const LOOKS_LIKE_PATH = /[./_=%?-]|\d/;
const LONGEST = 2000;
const EMAIL = /[^\s/@]@[^\s/@]+\.[a-z]{2}/i;

/** Every address in some lines, in their order; link targets that the text doesn't show come after their line. */
export function addressesIn(lines: readonly SourceLine[]): FoundAddress[] {
  return joinBroken(lines).flatMap((line) =>
    [...(cleanLine(line.text).match(ADDRESS) ?? []), ...(line.links ?? [])]
      .flatMap(unglued)
      .map(trimmed)
      .filter(isUsable)
      .map((url) => ({ url, complete: /^https?:/i.test(url), place: line.place })),
  );
}

/** Lines that are nothing but addresses: they are evidence, not words. */
export function isOnlyAddresses(line: string): boolean {
  return ADDRESS_PRESENT.test(line) && !/\p{L}/u.test(line.replace(ADDRESS, ''));
}
const ADDRESS_PRESENT = /https?:|www\./i;

/** Puts addresses that were broken over lines together again. */
export function joinBroken(lines: readonly SourceLine[]): SourceLine[] {
  const result: SourceLine[] = [];
  for (const line of lines) {
    const before = result.at(-1);
    if (before && goesOn(before.text.trimEnd(), line.text.trim()))
      result[result.length - 1] = { ...before, text: before.text.trimEnd() + line.text.trim(), links: [...(before.links ?? []), ...(line.links ?? [])] };
    else result.push(line);
  }
  return result;
}

function goesOn(before: string, line: string): boolean {
  const last = before.slice(before.lastIndexOf(' ') + 1);
  if (!/^\(?(?:https?:\/\/|www\.)\S/i.test(last) || !CONTINUATION.test(line) || last.length > LONGEST) return false;
  return (BROKEN_END.test(last) && LOOKS_LIKE_PATH.test(line)) || /^[/?&=#%_-]\S/.test(line);
}

function unglued(address: string): string[] {
  const pieces: string[] = [];
  for (const piece of address.replace(/^(https?:) ?\/\/ ?/i, '$1//').split(GLUED)) {
    const before = pieces.at(-1);
    if (before !== undefined && ARCHIVED.test(before)) pieces[pieces.length - 1] = before + piece;
    else pieces.push(piece);
  }
  return pieces;
}

function trimmed(address: string): string {
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1] as string;
    const opening = PAIRS[last];
    if (opening === undefined ? !TRAILING.has(last) : count(address, opening, end) >= count(address, last, end)) break;
  }
  return address.slice(0, end);
}

function count(text: string, character: string, end: number): number {
  let found = 0;
  for (let index = 0; index < end; index++) if (text[index] === character) found++;
  return found;
}

function isUsable(address: string): boolean {
  return (
    new TextEncoder().encode(address).length <= LONGEST &&
    !EMAIL.test(address) &&
    URL.canParse(/^https?:/i.test(address) ? address : `http://${address}`) &&
    /\.[\p{L}\d]{2}/u.test(address)
  );
}
