import type { KnownPersons } from './known-persons';
import { folded } from './words';

/** Stands where a name, a mail address or a telephone was. */
export const REDACTED = '[dato personal reservado]';

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu;
/** Mail addresses that are spelled out, or go on in the next line. */
const HALF_EMAIL = /[\w.+-]{1,64} ?[[(] ?(?:at|arroba) ?[\])] ?[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}|[\w.+-]{2,64}@(?=\s|$)/giu;
const NUMBER = '[+(]?\\d[\\d ().-]{5,18}\\d';
const CALLED = new RegExp(
  `(?<![\\p{L}\\d])((?:tel[eé]fonos?|tels?|cel(?:ular)?|m[oó]vil|pbx|fax|whatsapp|phone)\\.?:? {0,2})${NUMBER}(?: {0,3}ext\\.? ?\\d{1,5})?`,
  'giu',
);
const INTERNATIONAL = /\(?\+\d{1,3}\)?[ -]?\d{4}[ -]?\d{4}(?!\d)/gu;
const LOCAL = /(?<![\p{L}\d./_=,-])(\d{4})([ -]?)(\d{4})(?![\d/_-])/gu;
const TITLED =
  /(?<![\p{L}\d])((?:Lic(?:enciad[oa]|da)?|Ing(?:enier[oa])?|Dra?|Doctora?|Arq(?:uitect[oa])?|Sra?|Señora?|Mtr[oa]|Maestr[oa])\.?) {1,2}((?:\p{Lu}[\p{L}.]{0,20}(?: (?:de|del|la|las|los)){0,2} ?){1,5})/gu;
const PART_OF_ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;

/** A text without persons' names, mail addresses and telephones. Web addresses stay as they are, unless a mail address is in them. */
export function withoutPersonalData(text: string, persons: KnownPersons): string {
  let result = '';
  let reached = 0;
  for (const address of text.matchAll(PART_OF_ADDRESS)) {
    result += redacted(text.slice(reached, address.index), persons) + address[0].replace(EMAIL, REDACTED);
    reached = address.index + address[0].length;
  }
  return result + redacted(text.slice(reached), persons);
}

/** Mail addresses and telephones inside a text. */
export function contactsIn(text: string): { emails: string[]; telephones: string[] } {
  const words = text.replace(PART_OF_ADDRESS, ' ');
  const telephones = [...words.matchAll(INTERNATIONAL), ...words.matchAll(CALLED)].map((match) => match[0]);
  return { emails: words.match(EMAIL) ?? [], telephones };
}

function redacted(text: string, persons: KnownPersons): string {
  const withoutContacts = text
    .replace(EMAIL, REDACTED)
    .replace(HALF_EMAIL, REDACTED)
    .replace(CALLED, `$1${REDACTED}`)
    .replace(INTERNATIONAL, REDACTED)
    .replace(LOCAL, (whole, first: string, separator: string, second: string) => (isYears(first, separator, second) ? whole : REDACTED));
  const withoutTelephones = persons.telephonesIn(withoutContacts).reduce(replaceDigits, withoutContacts);
  const titled = withoutTelephones.replace(TITLED, (whole, title: string, name: string) => `${title} ${REDACTED}${/\s$/u.test(name) ? ' ' : ''}`);
  return persons.namesIn(folded(titled)).reduce(replaceName, titled);
}

/** `2014-2016` is a period. Without a sign between them, or with a space, eight digits are no telephone unless a telephone's country could be meant. */
function isYears(first: string, separator: string, second: string): boolean {
  const isYear = (text: string) => /^(19|20)\d\d$/.test(text);
  return separator === ' ' || (isYear(first) && isYear(second));
}

function replaceDigits(text: string, telephone: string): string {
  return text.replace(new RegExp(`(?<!\\d)${[...telephone].join('[ .-]?')}(?!\\d)`, 'g'), REDACTED);
}

/** Replaces a name, with or without accents. */
function replaceName(text: string, name: RegExp): string {
  let result = '';
  let reached = 0;
  for (const match of folded(text).matchAll(name)) {
    result += text.slice(reached, match.index) + REDACTED;
    reached = match.index + match[0].length;
  }
  return result + text.slice(reached);
}
