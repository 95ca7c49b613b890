import { SCALE_LEVELS } from '@cumple/domain/commitments/completion-level';
import { rankIn } from '../common/json.sql';

/**
 * SQL of the rule `standing`, as two steps of a WITH, for the commitments that the step `scope` holds (by `id`):
 * `judgement` has each organisation's latest judgement, `standing` one row per commitment that anybody judged.
 */
export function standingSql(scope: string): string {
  return `judgement AS (
    SELECT DISTINCT ON (a.commitment_id, a.kind, a.organisation_id)
      a.commitment_id, a.kind, a.organisation_id, a.level, a.assessed_on, a.id, ${rankIn(SCALE_LEVELS, 'a.level')} AS step
    FROM ${scope} JOIN assessment a ON a.commitment_id = ${scope}.id
    ORDER BY a.commitment_id, a.kind, a.organisation_id, a.assessed_on DESC, a.id DESC
  ),
  standing AS (
    SELECT commitment_id,
      (array_agg(level ORDER BY assessed_on DESC, id DESC) FILTER (WHERE kind = 'declared'))[1] AS declared,
      (array_agg(id ORDER BY assessed_on DESC, id DESC) FILTER (WHERE kind = 'declared'))[1] AS declared_by,
      CASE WHEN count(step) > 1 THEN max(step) - min(step) END AS divergence,
      bool_or(kind <> 'declared') AS assessed_by_others
    FROM judgement GROUP BY commitment_id
  )`;
}
