import { commonPasswords, commonWords } from './common-passwords';
import { PASSWORD_MAX, PASSWORD_MIN } from './password-length';

export const REASONS_NOT_TO_TAKE_PASSWORD = ['password-too-short', 'password-too-long', 'password-too-common', 'password-about-you'] as const;
export type ReasonNotToTakePassword = (typeof REASONS_NOT_TO_TAKE_PASSWORD)[number];

/** Whose password it would be. */
export interface PasswordOwner {
  email: string;
  name: string | null;
}

/**
 * Why a password can't be taken; `[]` when it can. It needs no digits, capitals or signs: what counts is that it is long
 * and that nobody would try it early (OWASP ASVS 5.0 6.2.1–6.2.12).
 */
export function reasonsNotToTakePassword(password: string, owner: PasswordOwner): ReasonNotToTakePassword[] {
  const text = normalisePassword(password);
  const length = [...text].length;
  if (length < PASSWORD_MIN) return ['password-too-short'];
  if (length > PASSWORD_MAX) return ['password-too-long'];
  if (isCommon(text)) return ['password-too-common'];
  return isAbout(text, owner) ? ['password-about-you'] : [];
}

/** One form (NFKC) for what keyboards and systems write differently; otherwise as it was given, blanks included. */
export function normalisePassword(password: string): string {
  return password.normalize('NFKC');
}

function isCommon(text: string): boolean {
  const lower = plain(text);
  const closed = lower.replaceAll(/[^a-z0-9]/g, '');
  if (commonPasswords.has(closed) || isRepeated(lower) || isRun(lower) || isDate(lower)) return true;
  return [lower, withoutLookAlikes(lower)].map(lettersWithin).some((core) => isCommonWord(core));
}

/** A word that everybody tries, or two of them. Nothing left is nothing but a few digits: left to the other rules. */
function isCommonWord(core: string): boolean {
  if (commonWords.has(core)) return true;
  const ends = Array.from({ length: Math.max(0, core.length - 1) }, (_, index) => index + 1);
  return ends.some((end) => commonWords.has(core.slice(0, end)) && commonWords.has(core.slice(end)));
}

/** Whether little is left of it without what is known of the person, and of this tracker. */
function isAbout(text: string, { email, name }: PasswordOwner): boolean {
  const words = `${email} ${name ?? ''}`.split(/[^\p{L}\p{N}]+/u).map(plain).filter((word) => word.length >= 4);
  const left = words.sort((one, other) => other.length - one.length).reduce((rest, word) => rest.replaceAll(word, ''), plain(text));
  return left.length < plain(text).length && left.replaceAll(/[^a-z0-9]/g, '').length < PASSWORD_MIN;
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

const LOOK_ALIKES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' };

/** Digits and signs at the end are an ending, not letters in disguise: `clave2024!`. */
function withoutLookAlikes(lower: string): string {
  const body = lower.replace(/(?<![^a-z])[^a-z]+$/, '');
  return [...body].map((character) => LOOK_ALIKES[character] ?? character).join('');
}

/** The letters between what stands around them, if these are digits and signs. */
function lettersWithin(lower: string): string {
  return lower.replace(/^[^a-z]+/, '').replace(/(?<![^a-z])[^a-z]+$/, '').replaceAll(/[\s._-]/g, '');
}

const MAX_UNIT = 4;

/** The same few characters again and again: `aaaaaaaa`, `12121212`. */
function isRepeated(text: string): boolean {
  return Array.from({ length: MAX_UNIT }, (_, index) => text.slice(0, index + 1)).some((unit) => unit.repeat(Math.ceil(text.length / unit.length)).startsWith(text));
}

/** Neighbours in order, up or down: `12345678`, `hgfedcba`. */
function isRun(text: string): boolean {
  const steps = Array.from({ length: text.length - 1 }, (_, index) => text.charCodeAt(index + 1) - text.charCodeAt(index));
  return ['1', '-1', '1,-9', '-1,9'].includes([...new Set(steps)].sort().reverse().join(','));
}

/** A day, as people write one: `15091821`, `18210915`, `15/09/1821`. */
function isDate(text: string): boolean {
  const digits = text.replaceAll(/[/.\- ]/g, '');
  return /^(\d{4}(1[89]|20)\d\d|(1[89]|20)\d{6})$/.test(digits);
}
