import { ASSESSOR_KINDS } from '@cumple/domain/assessments/assessment';
import { COUNTED_LEVELS } from '@cumple/domain/commitments/completion-level';
import { PROPOSERS } from '@cumple/domain/commitments/proposer';
import { alphabetical, institutionReference, rankIn, textArray } from '../../common/json.sql';
import { levelCounts } from '../commitments/level-counts.sql';
import { planStep } from '../commitments/card.sql';
import { figureSteps, planJoins, planJson } from '../plans/plan-figures.sql';

/** Above it, the squares of the unit chart are too many to be read. */
const MAX_UNITS = 200;

const levelCount = (level: string) => `'total', count(${level}), 'completion', ${levelCounts(level)}`;

/** SQL: one row per value, with the cards that have it counted by level. */
const byProposer = `SELECT json_build_object('proposer', proposer, ${levelCount('card.level')}) AS item, ${rankIn(PROPOSERS, 'proposer')} AS place
      FROM unnest(${textArray(PROPOSERS)}) AS proposer LEFT JOIN card USING (proposer) GROUP BY proposer`;

const byInstitution = `SELECT json_build_object('institution', ${institutionReference('i')}, 'judgeAndParty', bool_or(card.judge_and_party),
        ${levelCount('card.level')}) AS item, row_number() OVER (ORDER BY ${alphabetical('i')}) AS place
      FROM card JOIN institution i ON i.id = card.lead_institution_id GROUP BY i.id`;

const byPolicyArea = `SELECT json_build_object('code', a.code, 'name', a.name, ${levelCount('card.level')}) AS item, a.position AS place
      FROM plan JOIN policy_area a ON a.plan_id = plan.id LEFT JOIN card ON card.policy_area_id = a.id GROUP BY a.id`;

/** SQL step `said`: who judged what, and when last. */
const saidStep = `said AS MATERIALIZED (
    SELECT a.kind, a.organisation_id, a.commitment_id, max(a.assessed_on) AS latest_on
    FROM card JOIN assessment a ON a.commitment_id = card.id GROUP BY a.kind, a.organisation_id, a.commitment_id
  )`;

// Grouped twice: counting distinct values would sort every judgement.
const byAssessor = `SELECT json_build_object('kind', kind, 'organisations', coalesce(o.organisations, 0), 'assessed', coalesce(c.assessed, 0),
        'latestOn', c.latest_on) AS item, ${rankIn(ASSESSOR_KINDS, 'kind')} AS place
      FROM unnest(${textArray(ASSESSOR_KINDS)}) AS kind
      LEFT JOIN (SELECT kind, count(*) AS organisations FROM (SELECT kind FROM said GROUP BY kind, organisation_id) o GROUP BY kind) o USING (kind)
      LEFT JOIN (SELECT kind, count(*) AS assessed, max(latest_on) AS latest_on FROM (
        SELECT kind, max(latest_on) AS latest_on FROM said GROUP BY kind, commitment_id) c GROUP BY kind) c USING (kind)`;

// Complete first; then what is outside of the scale.
const levelOrder = [...COUNTED_LEVELS.slice(0, 4).reverse(), ...COUNTED_LEVELS.slice(4)];

const units = `SELECT json_build_object('code', c.code, 'number', c.number, 'proposer', c.proposer, 'title', c.title, 'level', card.level,
        'declaredBy', coalesce(o.acronym, o.name)) AS item,
        row_number() OVER (ORDER BY ${rankIn(levelOrder, 'card.level')}, ${rankIn(PROPOSERS, 'c.proposer')}, c.number) AS place
      FROM card JOIN commitment c ON c.id = card.id LEFT JOIN assessment a ON a.id = card.declared_by LEFT JOIN institution o ON o.id = a.organisation_id`;

const list = (rows: string) => `(SELECT coalesce(json_agg(item ORDER BY place), '[]') FROM (${rows}) listed)`;

const coverage = `(SELECT json_build_object('declaredLevel', count(declared), 'conclusionDate', count(ends_on_date), 'policyArea', count(policy_area_id),
      'assessedByOthers', count(*) FILTER (WHERE assessed_by_others),
      'evidence', count(cited.addresses), 'evidenceAddresses', coalesce(sum(cited.addresses), 0), 'evidenceChecked', coalesce(sum(cited.checked), 0),
      'milestones', (SELECT count(*) FROM card WHERE EXISTS (SELECT FROM milestone m WHERE m.commitment_id = card.id AND m.withdrawn_at IS NULL)))
      FROM card LEFT JOIN cited USING (id))`;

/** Every figure of a plan's overview, in one statement: the plan that `where` names. $1 now, $2 as `where` needs it. */
export function overviewFiguresSql(where: string): string {
  return `WITH ${planStep(where)},
  ${figureSteps},
  ${saidStep}
  SELECT ${planJson} AS plan,
    ${list(byProposer)} AS "byProposer",
    ${list(byInstitution)} AS institutions,
    ${list(byPolicyArea)} AS "policyAreas",
    ${list(byAssessor)} AS assessors,
    CASE WHEN counted.commitments > ${MAX_UNITS} THEN NULL ELSE ${list(units)} END AS units,
    ${coverage} AS coverage,
    CASE WHEN coordinator.id IS NOT NULL THEN json_build_object('institution', ${institutionReference('coordinator')},
      'count', (SELECT count(*) FROM card WHERE judge_and_party)) END AS "judgeAndParty"
  FROM ${planJoins}`;
}
