import type { Language } from '@cumple/contracts/common/language';
import { codeOf, word } from './history-words';
import type { NamedInstitution, Names } from './names';

/** In which words something is told: the language, and what slugs and ids stand for. */
export interface Wording {
  language: Language;
  names: Names;
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T[\d:.]+Z)?$/;
const MONTH = /^(\d{4})-(\d\d)-\d\d$/;
const LONGEST = 90;
const MOST_ITEMS = 5;
const OF_INSTITUTIONS = ['leadInstitution', 'supportingInstitutions', 'institution', 'coordinator', 'mergedInto'];

/** A value of a field in plain words: names instead of slugs, words instead of codes, days as people write them, long texts shortened. */
export function valueWords(field: string, value: unknown, wording: Wording): string {
  const { language } = wording;
  if (value === null || value === undefined || value === '') return word(language, 'nothing');
  if (typeof value === 'boolean') return word(language, value ? 'yes' : 'no');
  if (Array.isArray(value)) return value.length === 0 ? word(language, 'nothing') : listed(field, value, wording);
  if (typeof value === 'object') return isDayValue(value) ? dayWords(value) : dateWords(value, language);
  if (typeof value === 'string') return namedWords(field, value, wording) ?? codedWords(field, value, language) ?? textWords(value, language);
  return field === 'post' ? postWords(String(value), wording) : String(value);
}

/** Whether it is a day: bare, or as somebody gave it. */
export function isDayValue(value: unknown): boolean {
  return DAY.test(dayOf(value));
}

/** A text in quotation marks, shortened. */
export function quoted(text: string, language: Language): string {
  return word(language, 'quoted', { text: shortened(text) });
}

/** An institution by its name as it is today; by its slug where there is none. */
export function institutionWords(slug: string, { language, names }: Wording): string {
  const institution = names.institutions?.[slug];
  return institution ? withAcronym(institution) : quoted(slug, language);
}

/** A plan by its title. */
export function planWords(slug: string, { language, names }: Wording): string {
  return quoted(names.plans?.[slug] ?? slug, language);
}

/** A policy area by its code and name. */
export function areaWords(code: string, { language, names }: Wording): string {
  const name = names.policyAreas?.[code];
  return name ? `${code} ${quoted(name, language)}` : code;
}

/** A post by its title and institution. */
export function postWords(id: string, { language, names: { post } }: Wording): string {
  return post ? word(language, 'post-of', { title: shortened(post.title), institution: post.institution.acronym ?? post.institution.name }) : id;
}

function namedWords(field: string, value: string, wording: Wording): string | null {
  if (OF_INSTITUTIONS.includes(field)) return institutionWords(value, wording);
  if (field === 'policyArea') return areaWords(value, wording);
  return field === 'plan' ? planWords(value, wording) : null;
}

function codedWords(field: string, value: string, language: Language): string | null {
  const code = codeOf(`value.${field}.${value}`);
  return code && word(language, code);
}

function textWords(text: string, language: Language): string {
  return isDayValue(text) ? dayWords(text) : quoted(text, language);
}

function dayWords(value: unknown): string {
  return dayOf(value).replace(DAY, '$3/$2/$1');
}

function dayOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const { date, precision } = (value ?? {}) as { date?: unknown; precision?: unknown };
  return typeof date === 'string' && precision === 'day' ? date : '';
}

/** Dates of less than a day, and what else bears its own text or title. */
function dateWords(value: object, language: Language): string {
  const { date, precision, text, title } = value as Record<string, unknown>;
  if (precision === 'month' && typeof date === 'string') return date.replace(MONTH, '$2/$1');
  if (precision === 'year' && typeof date === 'string') return date.slice(0, 4);
  if (precision === 'ongoing') return word(language, 'value.precision.ongoing');
  const own = [text, title].find((one) => typeof one === 'string' && one !== '');
  if (precision === 'recurring' && own === undefined) return word(language, 'value.precision.recurring');
  return shortened(typeof own === 'string' ? own : JSON.stringify(value));
}

function listed(field: string, values: unknown[], wording: Wording): string {
  const shown = values.slice(0, MOST_ITEMS).map((value) => (typeof value === 'string' && !OF_INSTITUTIONS.includes(field) ? shortened(value) : valueWords(field, value, wording)));
  return shown.join(', ') + (values.length > MOST_ITEMS ? ' …' : '');
}

function withAcronym({ name, acronym }: NamedInstitution): string {
  return acronym ? `${shortened(name)} (${acronym})` : shortened(name);
}

function shortened(text: string): string {
  const characters = [...text.replaceAll(/\s+/g, ' ').trim()];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('').trimEnd()}…` : characters.join('');
}
