import type { MilestoneView } from '@cumple/contracts/commitments/milestone';
import { type Day, daysBetween } from '@cumple/domain/common/day';
import { milestoneTimeliness } from '@cumple/domain/commitments/timeliness';

/** Days by which a milestone was done after its date, or is still open after it on the day `asOf`; `null` when not late, withdrawn, or not known. */
export function daysLate(milestone: Pick<MilestoneView, 'state' | 'dueOn' | 'doneOn' | 'withdrawal'>, asOf: Day): number | null {
  const due = milestone.dueOn?.date ?? null;
  if (due === null || milestone.withdrawal) return null;
  if (milestone.state === 'done') return milestone.doneOn !== null && milestone.doneOn > due ? daysBetween(due, milestone.doneOn) : null;
  return milestoneTimeliness(milestone, asOf) === 'late' ? daysBetween(due, asOf) : null;
}
