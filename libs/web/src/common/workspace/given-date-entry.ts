import { type DatePrecision, type GivenDate, givenDay, givenMonth, givenText, givenYear } from '@cumple/domain/common/given-date';

/** What stands in the field's boxes. */
export interface DateEntry {
  precision: DatePrecision | 'none';
  day: string;
  month: string;
  year: string;
  everyMonths: string;
  text: string;
}

export function entryOf(given: GivenDate | null): DateEntry {
  const date = given?.date ?? '';
  return {
    precision: given?.precision ?? 'none',
    day: date,
    month: date.slice(0, 7),
    year: date.slice(0, 4),
    everyMonths: String(given?.everyMonths ?? ''),
    text: given?.text ?? '',
  };
}

/** The date that the boxes hold; `null` where they hold none, or not the whole of one. */
export function givenDateOf(entry: DateEntry): GivenDate | null {
  switch (entry.precision) {
    case 'day':
      return entry.day ? givenDay(entry.day) : null;
    case 'month':
      return monthOf(entry.month);
    case 'year':
      return /^\d{4}$/.test(entry.year) ? givenYear(Number(entry.year), entry.year) : null;
    case 'ongoing':
      return { date: null, precision: 'ongoing', text: entry.text };
    case 'recurring':
      return recurringOf(entry);
    case 'text':
      return entry.text.trim() ? givenText(entry.text.trim()) : null;
    case 'none':
      return null;
  }
}

function monthOf(entered: string): GivenDate | null {
  const [year, month] = entered.split('-').map(Number);
  return year && month ? givenMonth(year, month, entered) : null;
}

function recurringOf(entry: DateEntry): GivenDate | null {
  const everyMonths = Number(entry.everyMonths);
  return everyMonths > 0 ? { date: entry.day || null, precision: 'recurring', everyMonths, text: entry.text } : null;
}
