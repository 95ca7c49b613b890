import type { Day } from '../common/day';
import { THRESHOLDS } from '../common/thresholds';
import { type IsHoliday, isWorkingDay, workingDaysBetween } from '../common/working-days';

/** Why an institution hears of a round: it opened, it is due soon, it was due, or somebody reminds it by hand. */
export const REMINDER_KINDS = ['opened', 'before-due', 'after-due', 'by-hand'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** An open round as an institution that still has something to send sees it. */
export interface Remindable {
  opensOn: Day;
  /** The institution's own due day. */
  dueOn: Day;
  /** Whether it was told that the round opened. */
  toldOfOpening: boolean;
  /** Whether it was told anything today already: nobody hears twice a day of the same. */
  toldToday: boolean;
}

/**
 * What an institution that still misses reports is told on a day; `null` for nothing. It hears of the opening once, as long
 * as it is in time, and is reminded only on the working days that `THRESHOLDS` name.
 */
export function reminderOn(today: Day, { opensOn, dueOn, toldOfOpening, toldToday }: Remindable, isHoliday: IsHoliday): Exclude<ReminderKind, 'by-hand'> | null {
  if (toldToday || today < opensOn) return null;
  if (!toldOfOpening && today <= dueOn) return 'opened';
  if (!isWorkingDay(today, isHoliday)) return null;
  if (today < dueOn) return THRESHOLDS.remindersBeforeDue.includes(workingDaysBetween(today, dueOn, isHoliday)) ? 'before-due' : null;
  return today > dueOn && THRESHOLDS.remindersAfterDue.includes(workingDaysBetween(dueOn, today, isHoliday)) ? 'after-due' : null;
}
