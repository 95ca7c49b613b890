import { asOfSql } from '../../action-plans/plan-state.sql';
import { publicPlan } from '../../common/public.sql';
import { timelinessSql } from '../../commitments/timeliness.sql';

/** SQL step `plan`: the public plans that `where` names (alias `p`, jurisdiction `j`), with what their commitments need of them. `$1` is now. */
export function planStep(where: string): string {
  return `plan AS MATERIALIZED (
    SELECT p.id, p.slug, p.title, p.starts_on, p.coordinator_id, p.status_date, p.time_zone, p.baseline_approved_on, j.fictional AS demonstration, ${asOfSql('p', '$1')} AS as_of
    FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id
    WHERE ${publicPlan('p')} AND (${where})
  )`;
}

/** SQL of the rule `countedLevel`, of a commitment `c` and its standing `s`. */
export const levelSql = `CASE WHEN c.withdrawn_at IS NOT NULL THEN 'withdrawn' ELSE coalesce(s.declared, 'not-assessed') END`;

/** SQL: the columns by which lists filter, count and sort, from `cardJoins`. */
export const cardColumns = `c.id, c.plan_id, c.lead_institution_id, c.policy_area_id, c.proposer, c.number, c.updated_at, c.ends_on_date,
      s.declared, s.declared_by, s.divergence,
      ${levelSql} AS level,
      ${timelinessSql('c', 's.declared', 'plan.as_of')} AS timeliness,
      coalesce(s.divergence > 0, false) AS disputed,
      coalesce(s.assessed_by_others, false) AS assessed_by_others,
      CASE WHEN c.ends_on_date IS NULL THEN 'none' ELSE 'given' END AS conclusion_date,
      coalesce(c.lead_institution_id = plan.coordinator_id, false) AS judge_and_party`;

/** SQL: the commitments of the step `plan`, with their standing. */
export const cardJoins = 'plan JOIN commitment c ON c.plan_id = plan.id LEFT JOIN commitment_standing s ON s.commitment_id = c.id';
