import { folded } from './words';

/** Stands where a name, a mail address or a telephone was. */
export const REDACTED = '[dato personal reservado]';

/** What is known to be personal in a report: it never leaves it. */
export interface PersonalData {
  names: readonly string[];
  telephones: readonly string[];
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu;
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

/** A text without persons' names, mail addresses and telephones. Web addresses stay as they are. */
export function withoutPersonalData(text: string, data: PersonalData): string {
  let result = '';
  let reached = 0;
  for (const address of text.matchAll(PART_OF_ADDRESS)) {
    result += redacted(text.slice(reached, address.index), data) + address[0];
    reached = address.index + address[0].length;
  }
  return result + redacted(text.slice(reached), data);
}

/** Mail addresses and telephones inside a text. */
export function contactsIn(text: string): { emails: string[]; telephones: string[] } {
  const words = text.replace(PART_OF_ADDRESS, ' ');
  const telephones = [...words.matchAll(INTERNATIONAL), ...words.matchAll(CALLED)].map((match) => match[0]);
  return { emails: words.match(EMAIL) ?? [], telephones };
}

function redacted(text: string, data: PersonalData): string {
  const withoutContacts = text
    .replace(EMAIL, REDACTED)
    .replace(CALLED, `$1${REDACTED}`)
    .replace(INTERNATIONAL, REDACTED)
    .replace(LOCAL, (whole, first: string, separator: string, second: string) => (isYears(first, separator, second) ? whole : REDACTED));
  const withoutTelephones = data.telephones.reduce((result, telephone) => replaceDigits(result, telephone), withoutContacts);
  const titled = withoutTelephones.replace(TITLED, (whole, title: string, name: string) => `${title} ${REDACTED}${/\s$/u.test(name) ? ' ' : ''}`);
  return data.names.reduce(replaceName, titled);
}

/** `2014-2016` is a period. Without a sign between them, or with a space, eight digits are no telephone unless a telephone's country could be meant. */
function isYears(first: string, separator: string, second: string): boolean {
  const isYear = (text: string) => /^(19|20)\d\d$/.test(text);
  return separator === ' ' || (isYear(first) && isYear(second));
}

function replaceDigits(text: string, telephone: string): string {
  const digits = telephone.replace(/\D/g, '').slice(0, 15);
  if (digits.length < 6) return text;
  return text.replace(new RegExp(`(?<!\\d)${[...digits].join('[ .-]?')}(?!\\d)`, 'g'), REDACTED);
}

/** Replaces a name, with or without accents; of a name of three words and more also any two that follow each other. */
function replaceName(text: string, name: string): string {
  const words = name
    .split(/\s+/u)
    .filter((word) => /^\p{L}[\p{L}'’.-]{2,}$/u.test(word))
    .map(folded);
  if (words.length < 2) return text;
  return runsOf(words).reduce((result, run) => replaceRun(result, run), text);
}

function runsOf(words: readonly string[]): string[][] {
  const runs = [[...words]];
  for (let index = 0; index + 1 < words.length; index++) runs.push(words.slice(index, index + 2));
  return runs;
}

function replaceRun(text: string, run: readonly string[]): string {
  const pattern = new RegExp(`(?<![\\p{L}\\d])${run.map(escaped).join('[ .]{1,3}(?:(?:de|del|la|las|los) ){0,2}')}(?![\\p{L}\\d])`, 'gu');
  let result = '';
  let reached = 0;
  for (const match of folded(text).matchAll(pattern)) {
    result += text.slice(reached, match.index) + REDACTED;
    reached = match.index + match[0].length;
  }
  return result + text.slice(reached);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
