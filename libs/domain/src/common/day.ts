/** A calendar day, `YYYY-MM-DD`, in the time zone of the plan it belongs to. Days compare as strings. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Whether the text is an existing day of the Gregorian calendar (years 1 to 9999). */
export function isDay(text: string): text is Day {
  const match = DAY.exec(text);
  if (!match) return false;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Builds a day; `null` when the calendar has no such day. Months run from 1 to 12. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isDay(text) ? text : null;
}

/** Days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY);
}

/** The day before a day. */
export function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The calendar day of an instant in an IANA time zone, e.g. `America/Guatemala`. Throws `RangeError` for an unknown zone. */
export function dayInTimeZone(instant: Date, timeZone: string): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}

/** The last day that the calendar has. */
export const LAST_DAY: Day = '9999-12-31';

/** The day after; the last one itself, as none comes after it. */
export function nextDay(day: Day): Day {
  return day === LAST_DAY ? day : new Date(Date.parse(day) + MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Day of the week, from 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay();
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
