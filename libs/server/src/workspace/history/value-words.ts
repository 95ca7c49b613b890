import type { Language } from '@cumple/contracts/common/language';
import { word } from './history-words';

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T[\d:.]+Z)?$/;
const LONGEST = 90;
const MOST_ITEMS = 5;

/** A value of the record in plain words: days as people write them, long texts shortened. */
export function valueWords(value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return word(language, 'nothing');
  if (typeof value === 'boolean') return word(language, value ? 'yes' : 'no');
  if (typeof value === 'number') return String(value);
  if (isDayValue(value)) return dayWords(value);
  if (typeof value === 'string') return word(language, 'quoted', { text: shortened(value) });
  if (Array.isArray(value)) return value.length === 0 ? word(language, 'nothing') : listed(value, language);
  return shortened(textOf(value) ?? JSON.stringify(value));
}

/** Whether it is a day: bare, or as somebody gave it. */
export function isDayValue(value: unknown): boolean {
  return DAY.test(dayOf(value));
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
function textOf(value: object): string | null {
  const { text, title } = value as { text?: unknown; title?: unknown };
  if (typeof text === 'string') return text;
  return typeof title === 'string' ? title : null;
}

function listed(values: unknown[], language: Language): string {
  const shown = values.slice(0, MOST_ITEMS).map((value) => (typeof value === 'string' ? shortened(value) : valueWords(value, language)));
  return shown.join(', ') + (values.length > MOST_ITEMS ? ' …' : '');
}

function shortened(text: string): string {
  const characters = [...text.replaceAll(/\s+/g, ' ').trim()];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('').trimEnd()}…` : characters.join('');
}
