import { instant, institutionReference } from '../../common/json.sql';

/** A submission whose link is asked about. $1 hash of the token, $2 now. */
export const awaitedSql = `SELECT b.id, p.id AS "planId", b.contents, ${instant('b.sent_at')} AS "sentAt", ${instant('b.expires_at')} AS "expiresAt", b.approver_post AS "approverPost",
    p.slug AS plan, p.time_zone AS "timeZone", (($2::timestamptz AT TIME ZONE p.time_zone)::date)::text AS today, j.code AS jurisdiction, j.fictional AS demonstration, ${institutionReference('i')} AS institution
  FROM report_submission b JOIN report_sheet s ON s.id = b.sheet_id JOIN action_plan p ON p.id = s.plan_id JOIN jurisdiction j ON j.id = p.jurisdiction_id JOIN institution i ON i.id = s.institution_id
  WHERE b.token_hash = $1 AND b.state = 'awaiting-approval' AND b.expires_at > $2`;
