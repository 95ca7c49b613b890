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
export async function finishStep(act: Act, { id, number, plan, commitment, milestone }: ReportAtWork, { action, public: seen, ...deed }: Step): Promise<void> {
  if (seen) {
    await act.manager.query('UPDATE commitment SET updated_at = $2 WHERE id = $1', [commitment.id, act.now]);
    await growRevisions(act.manager, plan.id);
  }
  act.record({ action, about: `plans/${plan.slug}/commitments/${commitment.code}/milestones/${milestone.number}/reports/${number}`, public: seen && plan.published, ...deed });
  act.announce({ kind: action, payload: { report: id } });
}
