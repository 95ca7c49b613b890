import type { CommitmentContent, MilestoneContent } from '@cumple/contracts/commitments/managed-commitment';
import { type GivenDate, isConsistent } from '@cumple/domain/common/given-date';
import type { PlanAtWork } from '../../action-plans/take-plan';
import type { Act } from '../../common/write-desk';
import type { Refusal } from './refuse';

/** What a change may name of a plan and its jurisdiction. */
interface Named {
  institutions: string[];
  posts: string[];
  policyArea: boolean;
}

const NAMED = `SELECT
    ARRAY(SELECT i.slug FROM institution i WHERE i.slug = ANY ($2) AND i.jurisdiction_id = p.jurisdiction_id AND i.merged_into_id IS NULL) AS institutions,
    ARRAY(SELECT post.title FROM post JOIN institution i ON i.id = post.institution_id WHERE i.slug = $3 AND post.title = $4) AS posts,
    EXISTS (SELECT FROM policy_area a WHERE a.plan_id = p.id AND a.code = $5) AS "policyArea"
  FROM action_plan p WHERE p.id = $1`;

/** Reasons not to take over what a commitment would say: what it names must be there. Only fields that change are asked about. */
export async function contentReasons(act: Act, plan: PlanAtWork, content: CommitmentContent, changed: object): Promise<Refusal[]> {
  const { leadInstitution, supportingInstitutions, responsiblePost, policyArea } = content;
  const [named] = await act.manager.query<Named[]>(NAMED, [plan.id, [leadInstitution, ...supportingInstitutions], leadInstitution, responsiblePost, policyArea]);
  const unknown = (slug: string) => !named?.institutions.includes(slug);
  const reasons: Refusal[] = [
    ...when(unknown(leadInstitution), { field: 'leadInstitution', code: 'unknown-institution' }),
    ...when(supportingInstitutions.some(unknown), { field: 'supportingInstitutions', code: 'unknown-institution' }),
    ...when(responsiblePost !== null && named?.posts.length === 0, { field: 'responsiblePost', code: 'unknown-post' }),
    ...when(policyArea !== null && !named?.policyArea, { field: 'policyArea', code: 'unknown-policy-area' }),
    ...dateReasons('endsOn', content.endsOn),
  ].filter(({ field }) => field in changed);
  return [...reasons, ...when(supportingInstitutions.includes(leadInstitution) && touchesParts(changed), { field: 'supportingInstitutions', code: 'leads-already' })];
}

/** The same of a milestone. */
export async function milestoneReasons(act: Act, plan: PlanAtWork, { institution, startsOn, dueOn }: MilestoneContent, changed: object): Promise<Refusal[]> {
  const [named] = await act.manager.query<Named[]>(NAMED, [plan.id, institution === null ? [] : [institution], null, null, null]);
  const reasons: Refusal[] = [
    ...when(institution !== null && named?.institutions.length === 0, { field: 'institution', code: 'unknown-institution' }),
    ...dateReasons('startsOn', startsOn),
    ...dateReasons('dueOn', dueOn),
  ];
  return reasons.filter(({ field }) => field in changed);
}

function dateReasons(field: string, given: GivenDate | null): Refusal[] {
  return when(given !== null && !isConsistent(given), { field, code: 'inconsistent-date' });
}

function touchesParts(changed: object): boolean {
  return 'leadInstitution' in changed || 'supportingInstitutions' in changed;
}

function when(holds: boolean, refusal: Refusal): Refusal[] {
  return holds ? [refusal] : [];
}
