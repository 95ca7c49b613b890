import { type DatePrecision, type GivenDate, givenDay, givenMonth, givenText, givenYear } from '../../common/given-date';
import { asDay } from '../../common/spreadsheet/written-day';
import type { Entry } from './read-sheet';

const MONTH = /^(?:(\d{1,2})[/.-](\d{4})|(\d{4})-(\d{1,2}))$/;
const YEAR = /^\d{4}$/;

/**
 * The date in the four columns of `key`: what the precision says, or else what the first cell looks like (a day, `07/2025`,
 * `2025`, words). `null` where all are empty; `undefined` where they don't agree.
 */
export function readGivenDate({ values }: Entry, key: string): GivenDate | null | undefined {
  const first = textOf(values[key]);
  const words = textOf(values[`${key}.text`]);
  const precision = values[`${key}.precision`] as DatePrecision | undefined;
  const everyMonths = values[`${key}.everyMonths`] as number | undefined;
  if (first === null && words === null && !precision) return null;
  if (!precision) return everyMonths === undefined ? guessed(first ?? words ?? '', words) : undefined;
  return asSaid(precision, first, words, everyMonths);
}

/** The four cells of a date. */
export function givenDateCells(key: string, given: GivenDate | null): Record<string, string | number | null> {
  const words = given && given.text !== given.date ? given.text : null;
  return { [key]: given?.date ?? null, [`${key}.precision`]: given?.precision ?? null, [`${key}.everyMonths`]: given?.everyMonths ?? null, [`${key}.text`]: words };
}

function asSaid(precision: DatePrecision, first: string | null, words: string | null, everyMonths: number | undefined): GivenDate | undefined {
  const date = first === null ? null : asDay(first);
  if (first !== null && date === null) return words === null ? sayingIt(precision, first) : undefined;
  const text = words ?? date;
  if (text === null) return undefined;
  const dated = precision === 'day' || precision === 'month' || precision === 'year';
  if (dated !== (date !== null) && precision !== 'recurring') return undefined;
  return { date, precision, ...(everyMonths !== undefined && { everyMonths }), text };
}

/** The first cell holds words, or a month or year: it must be what the precision says. */
function sayingIt(precision: DatePrecision, first: string): GivenDate | undefined {
  if (precision === 'ongoing' || precision === 'text' || precision === 'recurring') return { date: null, precision, text: first };
  const given = guessed(first, null);
  return given?.precision === precision ? given : undefined;
}

function guessed(first: string, words: string | null): GivenDate | undefined {
  const day = asDay(first);
  if (day !== null) return givenDay(day, words ?? first);
  const [, month, year, isoYear, isoMonth] = MONTH.exec(first) ?? [];
  const inMonth = year ?? isoYear;
  if (inMonth) return givenMonth(Number(inMonth), Number(month ?? isoMonth), words ?? first) ?? undefined;
  if (YEAR.test(first)) return givenYear(Number(first), words ?? first);
  return givenText(words ?? first);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

