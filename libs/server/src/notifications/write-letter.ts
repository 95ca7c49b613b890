import type { Language } from '@cumple/contracts/common/language';
import { isDay } from '@cumple/domain/common/day';
import type { Letter } from '@cumple/server-kit/mail/letter';
import { dayInWords } from '../common/day-in-words';
import { codeOf, notificationMessages } from './messages';

/** What a letter is written from. */
export interface LetterContent {
  kind: string;
  facts: Readonly<Record<string, string>>;
  language: Language;
  /** A link or code in clear; `null` where there is none, or it isn't to be shown. */
  secret: string | null;
  /** There is a link or code, and it isn't to be shown. */
  withheld: boolean;
  demonstration: boolean;
  publicUrl: string;
  /** Of a digest: what it tells, newest last. */
  lines: readonly string[];
}

/** Text of a code in a language; nothing where there is no such code. */
function say(code: string, language: Language, facts: Readonly<Record<string, string | number>> = {}): string | null {
  const known = codeOf(code);
  return known && notificationMessages.say(known, facts).text(language);
}

/** Title and text of what was told. */
export function titleAndText(kind: string, given: Readonly<Record<string, string>>, language: Language, count = 0): { title: string; text: string } {
  const what = say(`what.${given['what'] ?? 'other'}`, language) ?? say('what.other', language) ?? '';
  const facts = { ...withDaysInWords(given, language), what, count };
  return { title: say(`${kind}.subject`, language, facts) ?? kind, text: say(`${kind}.text`, language, facts) ?? '' };
}

/** Facts whose names end in `On` are days. */
function withDaysInWords(facts: Readonly<Record<string, string>>, language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, name.endsWith('On') && isDay(value) ? dayInWords(value, language) : value]));
}

/** The same page in a language. */
function pageIn(language: Language, address: string): string {
  return language === 'es' ? address : address.replace(/^(https?:\/\/[^/]+)?\/(?!en\/)/, `$1/${language}/`);
}

/** Writes a letter of any kind in a language. */
export function writeLetter({ kind, facts, language, secret, withheld, demonstration, publicUrl, lines }: LetterContent): Letter {
  const { title, text } = titleAndText(kind, facts, language, lines.length);
  const notes = [...(withheld ? [say('withheld', language) ?? ''] : []), ...(demonstration ? [say('demonstration', language) ?? ''] : [])];
  const label = say(`${kind}.link`, language);
  const address = secret ?? facts['address'] ?? null;
  return {
    language,
    subject: title,
    paragraphs: [text, ...lines, ...notes],
    link: label && address && !withheld ? { label, address: pageIn(language, address.startsWith('/') ? `${publicUrl}${address}` : address) } : null,
    code: label ? null : secret,
    sender: say('sender', language) ?? '',
  };
}
