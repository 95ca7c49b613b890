import { changedFields } from '@cumple/domain/common/changed-fields';
import { groupBy } from '@cumple/domain/common/group-by';
import type { HeldRole } from '@cumple/domain/common/actor';
import { isJudgeAndParty } from '@cumple/domain/progress/judge-and-party';
import type { Act } from '../../../common/write-desk';
import { takenOff } from '../../../commitments/links/taken-off.sql';
import { liftStatusDate } from '../../../action-plans/lift-status-date';
import { changePublicly, note } from './finish-step';
import { settleMilestones } from './settle-milestone';
import type { ReportAtWork } from './take-report';

// "No change" repeats what stands on the day of its publication, so that every published report says by itself what it says.
const said = (field: string, stands: string) => `${field} = CASE WHEN r.unchanged AND m.state <> 'unknown' THEN ${stands} ELSE r.${field} END`;
const PUBLISHED = `UPDATE progress_report r SET state = 'published', published_at = $2, review = given.review, version = r.version + 1,
    reviewer_institution_id = i.id, reviewer_post = given.post, judge_and_party = given.party,
    previous_state = m.state, previous_started_on = m.started_on, previous_done_on = m.done_on,
    ${said('milestone_state', 'm.state')}, ${said('started_on', 'm.started_on')}, ${said('done_on', 'm.done_on')}
  FROM json_to_recordset($1::json) AS given(id integer, review text, institution text, post text, party boolean) LEFT JOIN institution i ON i.slug = given.institution, milestone m
  WHERE r.id = given.id AND m.id = r.milestone_id`;

// What an earlier import no longer cites comes back with the report that does; what somebody took off the public, or the same file elsewhere, doesn't.
// Whoever publishes it first says what it is called, and now a copy may be kept: it is opened again.
const first = (field: string) => `${field} = CASE WHEN e.published_at IS NULL THEN coalesce(cited.${field}, e.${field}) ELSE e.${field} END`;
const SHOWN = `UPDATE evidence e SET published_at = coalesce(e.published_at, $2), withdrawn_at = cited.withdrawn_at, withdrawal_reason = cited.withdrawal_reason, ${first('title')}, ${first('kind')},
    check_after = CASE WHEN e.published_at IS NULL THEN NULL ELSE e.check_after END
  FROM (SELECT DISTINCT ON (re.evidence_id) re.*, off.withdrawn_at, off.withdrawal_reason FROM unnest($1::int[]) WITH ORDINALITY AS given(report, place) JOIN report_evidence re ON re.report_id = given.report
    JOIN evidence e ON e.id = re.evidence_id LEFT JOIN LATERAL ${takenOff} off ON true ORDER BY re.evidence_id, given.place) cited
  WHERE cited.evidence_id = e.id AND (e.published_at IS NULL OR e.withdrawn_at IS NOT NULL AND e.withdrawal_reason IS NULL)`;

/** A report that is published, and by whom; `null`: nobody reviewed it within the stated working days. */
export interface Outgoing {
  report: ReportAtWork;
  by: HeldRole | null;
}

/** Publishes a report. */
export function putOut(act: Act, report: ReportAtWork, by: HeldRole | null): Promise<void> {
  return putOutAll(act, [{ report, by }]);
}

/** Publishes reports one after the other, in as many statements as one; again so many for every further report of a milestone. */
export async function putOutAll(act: Act, outgoing: readonly Outgoing[]): Promise<void> {
  if (outgoing.length === 0) return;
  for (const round of oneOfEachMilestone(outgoing)) await putOutRound(act, round);
  await changePublicly(act, outgoing.map(({ report }) => report));
  for (const plan of new Set(outgoing.map(({ report }) => report.plan.id))) await liftStatusDate(act, plan);
}

async function putOutRound(act: Act, outgoing: readonly Outgoing[]): Promise<void> {
  const given = outgoing.map(({ report, by }) => ({ id: report.id, review: reviewOf(by), institution: by?.institution ?? null, post: by?.postTitle ?? null, party: reviewsItself(report, by) }));
  await act.manager.query(PUBLISHED, [JSON.stringify(given), act.now]);
  await act.manager.query(SHOWN, [given.map(({ id }) => id), act.now]);
  const settled = await settleMilestones(act, outgoing.map(({ report }) => report));
  for (const { report, by } of outgoing) {
    const { before, after } = settled(report);
    const changes = changedFields(before, after);
    const told = by ? (reviewsItself(report, by) ? { review: 'judge-and-party' } : {}) : { review: reviewOf(by) };
    note(act, report, { action: 'report.published', public: true, before: changes.before, after: { ...changes.after, ...told } });
  }
}

function reviewOf(by: HeldRole | null): 'reviewed' | 'not-reviewed' {
  return by ? 'reviewed' : 'not-reviewed';
}

function reviewsItself({ institution, sentBy, commitment: { lead } }: ReportAtWork, by: HeldRole | null): boolean {
  return by !== null && isJudgeAndParty(by.institution, { reporting: institution, sending: sentBy, leading: lead });
}

/** Of a milestone each report is compared with what the one before it left. */
function oneOfEachMilestone(outgoing: readonly Outgoing[]): Outgoing[][] {
  const rounds: Outgoing[][] = [];
  for (const theirs of groupBy(outgoing, ({ report }) => report.milestone.id).values()) theirs.forEach((each, turn) => (rounds[turn] ??= []).push(each));
  return rounds;
}
