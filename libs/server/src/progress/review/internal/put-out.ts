import { changedFields } from '@cumple/domain/common/changed-fields';
import type { HeldRole } from '@cumple/domain/common/actor';
import type { Act } from '../../../common/write-desk';
import { finishStep } from './finish-step';
import { settleMilestone } from './settle-milestone';
import type { ReportAtWork } from './take-report';

// "No change" repeats what stands on the day of its publication, so that every published report says by itself what it says.
const said = (field: string, stands: string) => `${field} = CASE WHEN r.unchanged AND m.state <> 'unknown' THEN ${stands} ELSE r.${field} END`;
const PUBLISHED = `UPDATE progress_report r SET state = 'published', published_at = $2, review = $3, version = r.version + 1,
    reviewer_institution_id = (SELECT id FROM institution WHERE slug = $4), reviewer_post = $5,
    previous_state = m.state, previous_started_on = m.started_on, previous_done_on = m.done_on,
    ${said('milestone_state', 'm.state')}, ${said('started_on', 'm.started_on')}, ${said('done_on', 'm.done_on')}
  FROM milestone m WHERE r.id = $1 AND m.id = r.milestone_id`;

// What an earlier import no longer cites comes back with the report that does.
// Whoever publishes it first says what it is called.
const first = (field: string) => `${field} = CASE WHEN e.published_at IS NULL THEN coalesce(cited.${field}, e.${field}) ELSE e.${field} END`;
const SHOWN = `UPDATE evidence e SET published_at = coalesce(e.published_at, $2), withdrawn_at = NULL, ${first('title')}, ${first('kind')}
  FROM report_evidence cited WHERE cited.report_id = $1 AND cited.evidence_id = e.id AND (e.published_at IS NULL OR e.withdrawn_at IS NOT NULL)`;

/** Publishes a report: reviewed by somebody, or by nobody within the stated working days. */
export async function putOut(act: Act, report: ReportAtWork, by: HeldRole | null): Promise<void> {
  const review = by ? 'reviewed' : 'not-reviewed';
  await act.manager.query(PUBLISHED, [report.id, act.now, review, by?.institution ?? null, by?.postTitle ?? null]);
  await act.manager.query(SHOWN, [report.id, act.now]);
  const { before, after } = await settleMilestone(act, report);
  const changes = changedFields(before, after);
  const told = by ? (by.institution === report.institution ? { review: 'judge-and-party' } : {}) : { review };
  await finishStep(act, report, { action: 'report.published', public: true, before: changes.before, after: { ...changes.after, ...told } });
}
