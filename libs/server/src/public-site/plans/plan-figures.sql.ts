import { planStateSql, todaySql } from '../../action-plans/plan-state.sql';
import { institutionReference } from '../../common/json.sql';
import { publicEvidence } from '../../common/public.sql';
import { progressSql, shareSql } from '../../commitments/roll-up.sql';
import { cardColumns, cardJoins } from '../commitments/card.sql';
import { levelCounts, noLevelCounts } from '../commitments/level-counts.sql';

/** SQL steps that count what `Plan` tells, for the plans of the step `plan`. */
export const figureSteps = `card AS MATERIALIZED (
    SELECT ${cardColumns} FROM ${cardJoins}
  ),
  counted AS (
    SELECT plan_id, count(*) AS commitments, ${levelCounts('level')} AS completion,
      count(*) FILTER (WHERE assessed_by_others) AS assessed_by_others, count(*) FILTER (WHERE disputed) AS disputed
    FROM card GROUP BY plan_id
  ),
  cited AS (
    SELECT card.id, card.plan_id, count(*) AS addresses, count(e.checked_at) AS checked, bool_or(e.state = 'opens') AS opens
    FROM card JOIN evidence e ON e.commitment_id = card.id WHERE ${publicEvidence('e')} GROUP BY card.id, card.plan_id
  ),
  opening AS (
    SELECT plan_id, count(*) FILTER (WHERE opens) AS commitments, sum(checked) AS checked FROM cited GROUP BY plan_id
  ),
  standing AS (
    SELECT card.plan_id, count(*) AS commitments FROM card JOIN commitment c ON c.id = card.id WHERE c.withdrawn_at IS NULL GROUP BY card.plan_id
  ),
  step AS (
    SELECT card.plan_id, m.commitment_id, m.state, ${shareSql('m')} AS share
    FROM card JOIN commitment c ON c.id = card.id JOIN milestone m ON m.commitment_id = c.id WHERE c.withdrawn_at IS NULL AND m.withdrawn_at IS NULL
  ),
  rolled AS (
    SELECT plan_id, count(DISTINCT commitment_id) AS commitments, ${progressSql('step', 'step.share')} AS progress FROM step GROUP BY plan_id
  ),
  area AS (
    SELECT a.plan_id, json_agg(json_build_object('code', a.code, 'name', a.name, 'commitmentCount', coalesce(n.cards, 0)) ORDER BY a.position) AS list
    FROM plan JOIN policy_area a ON a.plan_id = plan.id
    LEFT JOIN (SELECT policy_area_id, count(*) AS cards FROM card GROUP BY policy_area_id) n ON n.policy_area_id = a.id
    GROUP BY a.plan_id
  )`;

/** SQL: `Plan` as JSON, from `planJoins`. Its state is of today; its figures are of the status date. */
export const planJson = `json_build_object('slug', p.slug, 'title', p.title,
      'jurisdiction', json_build_object('code', j.code, 'name', j.name, 'kind', j.kind),
      'startsOn', p.starts_on, 'endsOn', p.ends_on, 'timeZone', p.time_zone, 'state', ${planStateSql('p', todaySql('p', '$1'))},
      'statusDate', p.status_date, 'revision', p.revision, 'demonstration', j.fictional,
      'commitmentCount', coalesce(counted.commitments, 0), 'completion', coalesce(counted.completion, ${noLevelCounts}),
      'assessedByOthers', coalesce(counted.assessed_by_others, 0), 'disputed', coalesce(counted.disputed, 0),
      'withOpeningEvidence', CASE WHEN opening.checked > 0 THEN opening.commitments END,
      'policyAreas', coalesce(area.list, '[]'), 'coordinator', ${institutionReference('coordinator')},
      'milestones', json_build_object('commitments', coalesce(standing.commitments, 0), 'withMilestones', coalesce(rolled.commitments, 0), 'progress', rolled.progress))`;

export const planJoins = `plan JOIN action_plan p ON p.id = plan.id JOIN jurisdiction j ON j.id = p.jurisdiction_id
    LEFT JOIN institution coordinator ON coordinator.id = p.coordinator_id
    LEFT JOIN counted ON counted.plan_id = p.id LEFT JOIN opening ON opening.plan_id = p.id LEFT JOIN area ON area.plan_id = p.id
    LEFT JOIN standing ON standing.plan_id = p.id LEFT JOIN rolled ON rolled.plan_id = p.id`;
