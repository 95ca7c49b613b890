import type { Day } from '../common/day';
import type { GivenDate } from '../common/given-date';
import type { CompletionLevel } from './completion-level';
import type { MilestoneState } from './milestone.state';

export const TIMELINESSES = ['on-time', 'late', 'unknown'] as const;
export type Timeliness = (typeof TIMELINESSES)[number];

/** What the source says that a conclusion date is. Only a planned date can be missed. */
export const CONCLUSION_MEANINGS = ['planned', 'actual', 'unstated'] as const;
export type ConclusionMeaning = (typeof CONCLUSION_MEANINGS)[number];

export interface Deadline {
  declared: CompletionLevel | null;
  endsOn: GivenDate | null;
  endsOnMeaning: ConclusionMeaning;
  /** The plan gave it up. */
  withdrawn?: boolean;
}

/**
 * Whether a commitment is in time on a day: `null` when it is complete or withdrawn; `unknown` without a date, or
 * with one of which the source doesn't say that it was the planned one. The day itself is still in time.
 */
export function timeliness({ declared, endsOn, endsOnMeaning, withdrawn }: Deadline, asOf: Day): Timeliness | null {
  if (withdrawn || declared === 'complete' || declared === 'withdrawn') return null;
  if (!endsOn?.date || endsOnMeaning !== 'planned') return 'unknown';
  return endsOn.date < asOf ? 'late' : 'on-time';
}

export interface MilestoneDeadline {
  state: MilestoneState;
  dueOn: GivenDate | null;
  withdrawn?: boolean;
}

/**
 * Whether a milestone is in time on a day: `null` when it is done or withdrawn; `unknown` without a date, or when its date has passed
 * and nobody says whether it was done. The day itself is still in time.
 */
export function milestoneTimeliness({ state, dueOn, withdrawn }: MilestoneDeadline, asOf: Day): Timeliness | null {
  if (withdrawn || state === 'done') return null;
  if (!dueOn?.date) return 'unknown';
  if (dueOn.date >= asOf) return 'on-time';
  return state === 'unknown' ? 'unknown' : 'late';
}
