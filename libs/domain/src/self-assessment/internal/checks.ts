import { isDay } from '../../common/day';
import { SLUG } from '../../common/slug';
import { DATE_PRECISIONS, type GivenDate, isConsistent } from '../../common/given-date';
import { MAX_LENGTH } from '../plan-document-limits';
import type { Reason, ReasonCode } from '../reason';

/** What PostgreSQL can't keep: the character NUL, and halves of a surrogate pair. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
const DIGEST = /^[0-9a-f]{64}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/** One reason at this path, or none: the step that every check is made of. */
export function refuseIf(refused: boolean, code: ReasonCode, path: string): Reason[] {
  return refused ? [{ code, path }] : [];
}

/** A text that may be missing. */
export function textReasons(path: string, text: string | null, max: number = MAX_LENGTH.text): Reason[] {
  if (text === null) return [];
  return [...refuseIf(text.length > max, 'too-long', path), ...refuseIf(UNSTORABLE.test(text), 'unstorable-text', path)];
}

/** A text that must say something. */
export function requiredReasons(path: string, text: string, max: number = MAX_LENGTH.title): Reason[] {
  return [...refuseIf(text.trim() === '', 'required', path), ...textReasons(path, text, max)];
}

/** A slug: lower-case letters, digits and single hyphens, short enough for an address. */
export function slugReasons(path: string, slug: string): Reason[] {
  return [...refuseIf(!SLUG.test(slug), 'not-a-slug', path), ...refuseIf(slug.length > MAX_LENGTH.slug, 'too-long', path)];
}

/** A value of a fixed list, or none. */
export function listReasons(path: string, value: string | null, list: readonly string[]): Reason[] {
  return refuseIf(value !== null && !list.includes(value), 'not-in-list', path);
}

/** A day that the calendar has (`YYYY-MM-DD`), or none. */
export function dayReasons(path: string, day: string | null): Reason[] {
  return refuseIf(day !== null && !isDay(day), 'not-a-day', path);
}

/** An instant in UTC with `Z`, to the millisecond at most, or none. */
export function instantReasons(path: string, instant: string | null): Reason[] {
  return refuseIf(instant !== null && (!INSTANT.test(instant) || !isDay(instant.slice(0, 10)) || Number.isNaN(Date.parse(instant))), 'not-an-instant', path);
}

/** A SHA-256 in lower-case hexadecimal, or none. */
export function digestReasons(path: string, digest: string | null): Reason[] {
  return refuseIf(digest !== null && !DIGEST.test(digest), 'not-a-digest', path);
}

/** A whole number from 1 that a database column of 32 bits can keep. */
export function numberReasons(path: string, number: number): Reason[] {
  return refuseIf(!Number.isInteger(number) || number < 1 || number > 2_147_483_647, 'not-a-number', path);
}

/** A date as people gave it, whose parts fit its precision. */
export function givenDateReasons(path: string, given: GivenDate | null): Reason[] {
  if (!given) return [];
  return [
    ...listReasons(`${path}.precision`, given.precision, DATE_PRECISIONS),
    ...dayReasons(`${path}.date`, given.date),
    ...textReasons(`${path}.text`, given.text),
    ...refuseIf(!isConsistent(given), 'inconsistent-date', path),
  ];
}

/** Refuses every value that equals an earlier one. */
export function duplicateReasons(values: readonly string[], path: (index: number) => string): Reason[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const repeated = seen.has(value);
    seen.add(value);
    return refuseIf(repeated, 'duplicate', path(index));
  });
}
