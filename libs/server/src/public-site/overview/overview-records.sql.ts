import { FINDING_SEVERITIES } from '@cumple/domain/self-assessment/finding';
import { PROPOSERS } from '@cumple/domain/commitments/proposer';
import { prepared } from '@cumple/server-kit/database/prepared';
import { rankIn } from '../../common/json.sql';
import { findingFields } from '../../self-assessment/finding.sql';
import { cardColumns, cardJoins, planStep } from '../commitments/card.sql';
import { itemFields, itemJoins } from '../commitments/commitment-item.sql';

/** Longest list of commitments or findings on an overview; the totals tell what is left off. */
const MAX_LISTED = 20;

/**
 * What is on record of a plan ($2): reports, sessions, the gravest findings, and commitments that are open after their
 * conclusion date – as of the report, else of the status date. $1 is now.
 */
export const overviewRecordsSql = prepared(
  'overview-records',
  `WITH ${planStep('p.slug = $2')},
  report AS (
    SELECT r.* FROM plan JOIN self_assessment_report r ON r.plan_id = plan.id
  ),
  card AS MATERIALIZED (
    SELECT ${cardColumns} FROM ${cardJoins}
    WHERE c.ends_on_date < coalesce((SELECT max(report_date) FROM report), plan.as_of)
      AND c.withdrawn_at IS NULL AND coalesce(s.declared NOT IN ('complete', 'withdrawn'), true)
  ),
  page AS MATERIALIZED (
    SELECT id, row_number() OVER () AS place FROM (
      SELECT id FROM card ORDER BY ${rankIn(PROPOSERS, 'proposer')}, number, id LIMIT ${MAX_LISTED}) sorted
  )
  SELECT p.baseline_approved_on::text AS "approvedOn",
    (SELECT json_agg(json_build_object('kind', kind, 'title', title, 'reportDate', report_date) ORDER BY report_date DESC, id DESC) FROM report) AS reports,
    (SELECT json_agg(json_build_object('heldOn', f.held_on, 'ordinal', f.ordinal) ORDER BY f.held_on)
      FROM forum_session f WHERE f.plan_id = plan.id) AS sessions,
    (SELECT json_agg(json_build_object(${findingFields}) ORDER BY ${rankIn(FINDING_SEVERITIES, 'f.severity')}, f.position) FROM (
      SELECT * FROM finding f WHERE f.plan_id = plan.id ORDER BY ${rankIn(FINDING_SEVERITIES, 'f.severity')}, f.position LIMIT ${MAX_LISTED}
    ) f LEFT JOIN commitment c ON c.id = f.commitment_id) AS findings,
    (SELECT count(*)::int FROM finding f WHERE f.plan_id = plan.id) AS "findingTotal",
    (SELECT json_agg(json_build_object(${itemFields}) ORDER BY page.place) FROM ${itemJoins}) AS open,
    (SELECT count(*)::int FROM card) AS "openTotal"
  FROM plan JOIN action_plan p ON p.id = plan.id`,
);
