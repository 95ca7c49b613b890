import { type Day, daysBetween } from '../common/day';
import { THRESHOLDS } from '../common/thresholds';
import type { MilestoneState } from '../commitments/milestone.state';
import type { ReportState } from './progress-report.state';

/** What a row's place in the sheet depends on. */
export interface SheetPlace {
  commitment: string;
  milestone: number;
  /** The day that stands for its due date. */
  dueOn: Day | null;
  state: MilestoneState;
  withdrawn: boolean;
  /** State of its report in this sheet; `null` while there is none. */
  report: ReportState | null;
}

/** What makes a row urgent, from the most to the least. */
export const URGENCIES = ['returned', 'late', 'due-soon', 'to-report', 'received', 'done', 'withdrawn'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Why a row stands where it does: never because a draft was begun, so that nothing moves while one works. What was received asks for nothing, whatever its date. */
export function urgencyOf({ report, state, withdrawn, dueOn }: SheetPlace, asOf: Day): Urgency {
  if (withdrawn) return 'withdrawn';
  if (report === 'returned') return 'returned';
  if (report === 'submitted' || report === 'published') return state === 'done' ? 'done' : 'received';
  if (state !== 'done' && dueOn !== null && dueOn < asOf) return 'late';
  if (state !== 'done' && dueOn !== null && daysBetween(asOf, dueOn) <= THRESHOLDS.dueSoonDays) return 'due-soon';
  return state === 'done' ? 'done' : 'to-report';
}

/** Rows of a sheet, most urgent first: within one urgency by due date – those without one last –, then by commitment and number. */
export function mostUrgentFirst<Row extends SheetPlace>(rows: readonly Row[], asOf: Day): Row[] {
  const rank = (row: Row) => URGENCIES.indexOf(urgencyOf(row, asOf));
  return [...rows].sort((one, other) => rank(one) - rank(other) || byDay(one.dueOn, other.dueOn) || byPlace(one, other));
}

function byDay(one: Day | null, other: Day | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

function byPlace(one: SheetPlace, other: SheetPlace): number {
  return one.commitment.localeCompare(other.commitment, 'en', { numeric: true }) || one.milestone - other.milestone;
}
