import { todaySql } from '../../action-plans/plan-state.sql';
import { publicPlan } from '../../common/public.sql';
import { cellsWhereSql, receivedSql } from '../../progress/rounds/round.sql';

const REACHED = `${publicPlan('p')} AND ($2::text[] IS NULL OR p.slug = ANY ($2))`;

/** How many reports wait for review, by the day by which they are. $1 now, $2 slugs of the plans; null for all. */
export const waitingReviewsSql = `SELECT j.code AS jurisdiction, ${todaySql('p', '$1')}::text AS today, r.review_due_on::text AS "dueOn", count(*)::int AS count
  FROM progress_report r JOIN report_sheet s ON s.id = r.sheet_id JOIN action_plan p ON p.id = s.plan_id JOIN jurisdiction j ON j.id = p.jurisdiction_id
  WHERE r.state = 'submitted' AND ${REACHED} GROUP BY 1, 2, 3`;

/** Rounds that take reports now, and institutions of which nothing was received in one of them. $1 and $2 as above. */
export const openRoundsSql = `WITH open AS MATERIALIZED (SELECT r.id, r.number, p.slug AS plan FROM reporting_round r JOIN action_plan p ON p.id = r.plan_id
      WHERE r.closed_at IS NULL AND r.opens_on <= ${todaySql('p', '$1')} AND ${REACHED}),
    silent AS (SELECT cell.institution_id FROM (${cellsWhereSql('rm.round_id IN (SELECT id FROM open)')}) cell
      GROUP BY cell.round_id, cell.institution_id HAVING NOT bool_or(${receivedSql('cell')}))
  SELECT (SELECT count(*)::int FROM open) AS open, (SELECT json_build_object('plan', plan, 'number', number) FROM open LIMIT 1) AS first, (SELECT count(DISTINCT institution_id)::int FROM silent) AS silent`;
