import { alphabetical } from '../../common/json.sql';
import { publicPlan } from '../../common/public.sql';
import { levelSql } from '../commitments/card.sql';
import { levelCounts, noLevelCounts } from '../commitments/level-counts.sql';

const ofPublicPlan = `JOIN action_plan cp ON cp.id = c.plan_id AND ${publicPlan('cp')}`;

/** SQL steps `lead` and `supporting`: the commitments of public plans in which the institutions of the step `page` have that role, counted by level. */
export const roleSteps = stepsOf('', '');

/** SQL steps `lead_in` and `supporting_in`: the same for each plan (`plan_id`). */
export const roleInPlanSteps = stepsOf('_in', ', c.plan_id');

function stepsOf(suffix: string, keys: string): string {
  const counts = `count(*) AS total, ${levelCounts(levelSql)} AS completion`;
  return `lead${suffix} AS (
    SELECT page.id${keys}, ${counts} FROM page JOIN commitment c ON c.lead_institution_id = page.id ${ofPublicPlan}
    LEFT JOIN commitment_standing s ON s.commitment_id = c.id GROUP BY page.id${keys}
  ),
  supporting${suffix} AS (
    SELECT page.id${keys}, ${counts} FROM page JOIN supporting_institution si ON si.institution_id = page.id JOIN commitment c ON c.id = si.commitment_id ${ofPublicPlan}
    LEFT JOIN commitment_standing s ON s.commitment_id = c.id GROUP BY page.id${keys}
  )`;
}

const levelCount = (role: string) => `json_build_object('total', coalesce(${role}.total, 0), 'completion', coalesce(${role}.completion, ${noLevelCounts}))`;

/** SQL: `InstitutionCommitments` from the steps of `roleSteps`, joined. */
export const commitmentsJson = `json_build_object('lead', ${levelCount('lead')}, 'supporting', ${levelCount('supporting')})`;

/** SQL: the fields of `Institution`, as arguments of `json_build_object`, from `institutionJoins`. */
export const institutionFields = `'slug', i.slug, 'name', i.name, 'acronym', i.acronym, 'sector', i.sector, 'demonstration', j.fictional,
      'commitments', ${commitmentsJson},
      'coordinates', (SELECT coalesce(json_agg(p.slug ORDER BY p.starts_on DESC, p.slug), '[]') FROM action_plan p WHERE p.coordinator_id = i.id AND ${publicPlan('p')})`;

/** SQL: institutions of the step `page` with what they do in all plans. */
export const institutionJoins = `page JOIN institution i ON i.id = page.id JOIN jurisdiction j ON j.id = i.jurisdiction_id
    LEFT JOIN lead ON lead.id = i.id LEFT JOIN supporting ON supporting.id = i.id`;

export const institutionOrder = alphabetical('i');
