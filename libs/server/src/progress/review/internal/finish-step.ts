import { growRevisions } from '../../../action-plans/grow-revisions';
import type { Act, Deed } from '../../../common/write-desk';
import type { ReportAtWork } from './take-report';

/** What was done to a report. */
export interface Step extends Pick<Deed, 'before' | 'after' | 'reason'> {
  action: 'report.returned' | 'report.published' | 'report.withdrawn';
  /** Whether the public reads of it: then the commitment changed, too. */
  public: boolean;
}

/** Ends every step of a report: the record, the event, and, of what the public reads, the moment and the revision that change. */
export async function finishStep(act: Act, report: ReportAtWork, step: Step): Promise<void> {
  if (step.public) await changePublicly(act, [report]);
  note(act, report, step);
}

/** What the public reads of these changed: the commitments now, each plan by one revision. */
export async function changePublicly(act: Act, reports: readonly ReportAtWork[]): Promise<void> {
  await act.manager.query('UPDATE commitment SET updated_at = $2 WHERE id = ANY ($1)', [[...new Set(reports.map(({ commitment }) => commitment.id))].sort(byNumber), act.now]);
  for (const plan of [...new Set(reports.map(({ plan: { id } }) => id))].sort(byNumber)) await growRevisions(act.manager, plan);
}

/** Notes a step in the record, and announces it. */
export function note(act: Act, { id, number, plan, commitment, milestone }: ReportAtWork, { action, public: seen, ...deed }: Step): void {
  act.record({ action, about: `plans/${plan.slug}/commitments/${commitment.code}/milestones/${milestone.number}/reports/${number}`, public: seen && plan.published, ...deed });
  act.announce({ kind: action, payload: { report: id } });
}

function byNumber(one: number, other: number): number {
  return one - other;
}
