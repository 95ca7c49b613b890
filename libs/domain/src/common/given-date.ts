import { type Day, dayOf, daysInMonth } from './day';

/** How exactly a date was given by the person who wrote it. */
export const DATE_PRECISIONS = ['day', 'month', 'year', 'ongoing', 'recurring', 'text'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/**
 * A date as people gave it. `date` is the day; for a month or a year its last day; `null` for `ongoing` and `text`
 * (and for `recurring` without an end). `everyMonths` belongs to `recurring`. `text` keeps the words of the source.
 */
export interface GivenDate {
  date: Day | null;
  precision: DatePrecision;
  everyMonths?: number;
  text: string;
}

/** A date given to the day. `text` defaults to the day itself. */
export function givenDay(day: Day, text: string = day): GivenDate {
  return { date: day, precision: 'day', text };
}

/** A month (1 to 12): its last day stands for it. `null` when there is no such month. */
export function givenMonth(year: number, month: number, text: string): GivenDate | null {
  if (month < 1 || month > 12) return null;
  const date = dayOf(year, month, daysInMonth(year, month));
  return date === null ? null : { date, precision: 'month', text };
}

/** A year: its last day stands for it. */
export function givenYear(year: number, text: string): GivenDate {
  return { date: `${String(year).padStart(4, '0')}-12-31`, precision: 'year', text };
}

/** Words in which no single date can be read. */
export function givenText(text: string): GivenDate {
  return { date: null, precision: 'text', text };
}

/** Whether the parts of a date fit its precision: a day, month or year has its day; only what recurs has `everyMonths` (1 to 1200). */
export function isConsistent({ precision, date, everyMonths }: GivenDate): boolean {
  if (precision === 'recurring') return everyMonths === undefined || (Number.isInteger(everyMonths) && everyMonths > 0 && everyMonths <= 1200);
  const dated = precision === 'day' || precision === 'month' || precision === 'year';
  return everyMonths === undefined && dated === (date !== null);
}
