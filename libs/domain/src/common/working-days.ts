import { type Day, LAST_DAY, nextDay, weekdayOf } from './day';

/** Whether a day is a public holiday of a jurisdiction. A calendar that knows of none says `false` of every day. */
export type IsHoliday = (day: Day) => boolean;

const SATURDAY = 6;
const SUNDAY = 0;

/** Whether offices work on a day: Monday to Friday, and no public holiday. */
export function isWorkingDay(day: Day, isHoliday: IsHoliday): boolean {
  const weekday = weekdayOf(day);
  return weekday !== SATURDAY && weekday !== SUNDAY && !isHoliday(day);
}

/** The day itself when offices work on it, else the next on which they do; the calendar's last day where there is none. */
export function workingDayFrom(day: Day, isHoliday: IsHoliday): Day {
  return isWorkingDay(day, isHoliday) || day === LAST_DAY ? day : workingDayFrom(nextDay(day), isHoliday);
}

/**
 * The working day that is `count` working days after a day (0 to 366); the day itself isn't counted. Nothing received on a
 * Friday evening is due on the same weekend. Throws `RangeError` for another count.
 */
export function addWorkingDays(day: Day, count: number, isHoliday: IsHoliday): Day {
  if (!Number.isInteger(count) || count < 0 || count > 366) throw new RangeError('A count of working days is a whole number from 0 to 366');
  let reached = day;
  for (let left = count; left > 0; left -= 1) reached = workingDayFrom(nextDay(reached), isHoliday);
  return reached;
}

/** How many working days lie after `from` up to and including `to`; 0 when `to` isn't later. Looks at most 400 days ahead. */
export function workingDaysBetween(from: Day, to: Day, isHoliday: IsHoliday): number {
  let count = 0;
  let day = from;
  for (let looked = 0; day < to && looked < 400; looked += 1) {
    day = nextDay(day);
    if (isWorkingDay(day, isHoliday)) count += 1;
  }
  return count;
}
