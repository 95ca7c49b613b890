import { planStateSql, todaySql } from '../../action-plans/plan-state.sql';
import { mandateHoldsSql, SITE_TIME_ZONE } from '../../accounts/actor.query';
import { instant, institutionReference } from '../../common/json.sql';
import { publicPlan } from '../../common/public.sql';

const TODAY = todaySql('p', '$1');

/** SQL: title of a post with one of some roles of the institution `i`, for the plan `p`, that somebody holds now; null without. $1 is now. */
const heldPost = (roles: string) => `(SELECT post.title FROM post
      JOIN mandate h ON h.post_id = post.id AND ${mandateHoldsSql('h', `CASE WHEN post.plan_id IS NULL THEN ${SITE_TIME_ZONE} ELSE p.time_zone END`, '$1')}
      JOIN account a ON a.id = h.account_id AND a.disabled_at IS NULL AND a.erased_at IS NULL
    WHERE post.institution_id = i.id AND post.role IN (${roles}) AND (post.plan_id IS NULL OR post.plan_id = p.id) ORDER BY h.deputy, post.id LIMIT 1)`;

/** SQL: the post that reports for the institution `i` in the plan `p`; null while nobody holds one. $1 is now. */
export const reporterPost = heldPost(`'liaison', 'approver'`);

/** Fields of `StoredSheet`, of a plan `p` of jurisdiction `j`, an institution `i`, and a round `r` with its extension `x` and a sheet `s`, if any. */
const fields = `p.id AS "planId", p.slug AS plan, p.title AS "planTitle", p.time_zone AS "timeZone", j.code AS jurisdiction, ${TODAY}::text AS today, ${planStateSql('p', TODAY)} AS "planState", json_build_object('startsOn', p.starts_on, 'endsOn', p.ends_on) AS "planPeriod",
    i.id AS "institutionId", ${institutionReference('i')} AS institution, j.fictional AS demonstration,
    r.id AS "roundId", CASE WHEN r.id IS NOT NULL THEN json_build_object('number', r.number, 'name', r.name, 'opensOn', r.opens_on, 'dueOn', greatest(r.due_on, x.due_on), 'closedAt', ${instant('r.closed_at')}) END AS round,
    CASE WHEN x.due_on > r.due_on THEN json_build_object('roundDueOn', r.due_on, 'dueOn', x.due_on, 'reason', x.reason, 'madeAt', ${instant('x.made_at')}) END AS extension,
    s.id AS "sheetId", s.letter_number AS "letterNumber", s.letter_on::text AS "letterOn", coalesce(s.version, 0) AS version,
    EXISTS (SELECT FROM report_submission w WHERE w.sheet_id = s.id AND w.state = 'awaiting-approval') AS "awaitingApproval",
    EXISTS (SELECT FROM progress_report o WHERE o.sheet_id = s.id AND o.state = 'returned') AS "hasReturned",
    ${reporterPost} IS NOT NULL AS "hasReporter", ${heldPost(`'approver'`)} AS "approverPost", i.approval_required AS "approvalRequired"`;

const joins = `LEFT JOIN round_extension x ON x.round_id = r.id AND x.institution_id = i.id
    LEFT JOIN report_sheet s ON s.plan_id = p.id AND s.institution_id = i.id AND s.round_id IS NOT DISTINCT FROM r.id`;

/** One sheet of a public plan, whether or not anything was written in it. $1 now, $2 plan, $3 round, $4 institution. */
export const sheetSql = `SELECT ${fields}
  FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id
    JOIN institution i ON i.jurisdiction_id = p.jurisdiction_id AND i.slug = $4 AND i.merged_into_id IS NULL
    LEFT JOIN reporting_round r ON r.plan_id = p.id AND r.number = $3
    ${joins}
  WHERE p.slug = $2 AND ${publicPlan('p')} AND ($3::int IS NULL OR r.id IS NOT NULL)`;

const submission = `SELECT b.id, b.state, b.approval, ${instant('b.sent_at')} AS "sentAt", b.receipt_year AS "receiptYear", b.receipt_sequence AS "receiptSequence",
    ${instant('b.received_at')} AS "receivedAt", ${instant('b.expires_at')} AS "approvalExpiresAt", b.decision_note AS "decisionNote",
    (SELECT coalesce(json_agg(json_build_object('commitment', told ->> 'commitment', 'number', (told ->> 'number')::int)), '[]') FROM jsonb_array_elements(b.contents -> 'reports') told) AS milestones
  FROM report_submission b`;

/** Submissions of a sheet, newest first. $1 sheet. */
export const submissionsSql = `${submission} WHERE b.sheet_id = $1 ORDER BY b.sent_at DESC, b.id LIMIT 100`;

/** One submission. $1 its id. */
export const submissionSql = `${submission} WHERE b.id = $1`;
