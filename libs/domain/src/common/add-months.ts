import { type Day, dayOf, daysInMonth } from './day';

/** The same day some months later; the month's last day where it has no such day. `null` beyond the year 9999. */
export function addMonths(day: Day, months: number): Day | null {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}
