import { addMonths } from '../common/add-months';
import type { Day } from '../common/day';

/** The days that a report of a plan can speak of: others are slips of the pen. */
export interface ReportDays {
  earliest: Day;
  latest: Day;
}

// Work may have begun in the plan before the last, and be proposed for the one after the next.
const MONTHS_BEFORE = 120;
const MONTHS_AFTER = 120;

/** From ten years before a plan's first day to ten years after its last. */
export function reportDays({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }): ReportDays {
  return { earliest: addMonths(startsOn, -MONTHS_BEFORE) ?? startsOn, latest: addMonths(endsOn, MONTHS_AFTER) ?? endsOn };
}

/** Whether a day lies outside of them. */
export function isBeyond(day: Day, { earliest, latest }: ReportDays): boolean {
  return day < earliest || day > latest;
}
