import type { ReportingRound } from '@cumple/contracts/progress/reporting-round';
import { roundState } from '@cumple/domain/progress/reporting-round.state';
import { type IsHoliday, workingDaysBetween } from '@cumple/domain/common/working-days';
import type { Day } from '@cumple/domain/common/day';

/** A round as the database tells it: what follows from the day isn't in it yet. */
export type StoredRound = Omit<ReportingRound, 'state' | 'workingDaysLeft'>;

/** A round as it stands on a day. */
export function roundView(round: StoredRound, today: Day, isHoliday: IsHoliday): ReportingRound {
  return { ...round, state: roundState(round, today), workingDaysLeft: workingDaysBetween(today, round.dueOn, isHoliday) };
}
