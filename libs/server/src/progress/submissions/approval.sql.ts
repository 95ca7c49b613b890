import { mandateHoldsSql, SITE_TIME_ZONE } from '../../accounts/actor.query';
import { instant, institutionReference } from '../../common/json.sql';

const submission = 'report_submission b JOIN report_sheet s ON s.id = b.sheet_id JOIN action_plan p ON p.id = s.plan_id';
const mandate = 'mandate m JOIN post ON post.id = m.post_id JOIN account a ON a.id = m.account_id';

/** SQL: whether a mandate `m` of `post`, held by `a`, approves at an instant for the institution of the sheet `s` in the plan `p`. */
const approves = (now: string) => `post.role = 'approver' AND post.institution_id = s.institution_id AND (post.plan_id IS NULL OR post.plan_id = p.id) AND a.disabled_at IS NULL AND a.erased_at IS NULL
    AND ${mandateHoldsSql('m', `CASE WHEN post.plan_id IS NULL THEN ${SITE_TIME_ZONE} ELSE p.time_zone END`, now)}`;

/** Mandates of those who approve a submission now. $1 submission, $2 now. */
export const approversSql = `SELECT m.id AS mandate, m.account_id AS account FROM ${submission} CROSS JOIN ${mandate} WHERE b.id = $1 AND ${approves('$2')} ORDER BY m.deputy, post.id, m.id`;

/** A submission whose link is asked about, by whoever it was sent to and as long as that person approves. $1 hash of the token, $2 now. */
export const awaitedSql = `SELECT b.id, p.id AS "planId", b.contents, ${instant('b.sent_at')} AS "sentAt", ${instant('b.expires_at')} AS "expiresAt", post.title AS "approverPost",
    p.slug AS plan, p.time_zone AS "timeZone", (($2::timestamptz AT TIME ZONE p.time_zone)::date)::text AS today, j.code AS jurisdiction, j.fictional AS demonstration, ${institutionReference('i')} AS institution
  FROM ${submission} JOIN jurisdiction j ON j.id = p.jurisdiction_id JOIN institution i ON i.id = s.institution_id
    JOIN approval_link l ON l.submission_id = b.id JOIN (${mandate}) ON m.id = l.mandate_id
  WHERE l.token_hash = $1 AND b.state = 'awaiting-approval' AND b.expires_at > $2 AND ${approves('$2')} ORDER BY m.deputy, post.id, m.id LIMIT 1`;

/** Submissions that nobody can approve any more, or one of them, and whether that is because nobody who was asked still approves. $1 now, $2 submission, if only that one. */
export const lapsedSql = `SELECT b.id, b.expires_at > $1 AS "approverLeft" FROM ${submission}
  WHERE b.state = 'awaiting-approval' AND ($2::uuid IS NULL OR b.id = $2)
    AND (b.expires_at <= $1 OR NOT EXISTS (SELECT FROM approval_link l JOIN (${mandate}) ON m.id = l.mandate_id WHERE l.submission_id = b.id AND ${approves('$1')}))
  ORDER BY b.expires_at, b.id`;
