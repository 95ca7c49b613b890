import type { CommitmentContent, MilestoneContent } from '@cumple/contracts/commitments/managed-commitment';
import { givenDateNames, givenDateTypes, givenDateValues } from '../../common/given-date-columns';
import type { Act } from '../../common/write-desk';

const takenOver = (name: string) => givenDateNames(name).split(', ').map((column) => `${column} = g.${column}`).join(', ');

const COMMITMENT = `UPDATE commitment c SET title = g.title, kind = g.kind, policy_area_id = area.id, lead_institution_id = lead.id, responsible_post_id = post.id,
    other_actors = g."otherActors", objective = g.objective, description = g.description, relevance = g.relevance, ambition = g.ambition,
    results = g.results, next_steps = g."nextSteps", additional_information = g."additionalInformation", ends_on_meaning = g."endsOnMeaning",
    ${takenOver('ends_on')}, version = c.version + 1
  FROM json_to_record($2) AS g(title text, kind text, "policyArea" text, "leadInstitution" text, "responsiblePost" text, "otherActors" text, objective text,
      description text, relevance text, ambition text, results text, "nextSteps" text, "additionalInformation" text, "endsOnMeaning" text, "planId" integer, ${givenDateTypes('ends_on')})
    JOIN institution lead ON lead.slug = g."leadInstitution"
    LEFT JOIN post ON post.institution_id = lead.id AND post.title = g."responsiblePost"
    LEFT JOIN policy_area area ON area.code = g."policyArea" AND area.plan_id = g."planId"
  WHERE c.id = $1`;

const SUPPORTERS = `WITH given AS (SELECT id FROM institution WHERE slug = ANY ($2)),
  fewer AS (DELETE FROM supporting_institution s WHERE s.commitment_id = $1 AND s.institution_id NOT IN (SELECT id FROM given))
  INSERT INTO supporting_institution (commitment_id, institution_id) SELECT $1, id FROM given ON CONFLICT DO NOTHING`;

/** Writes all that a commitment says; its version grows. */
export async function writeContent(act: Act, planId: number, id: number, { endsOn, supportingInstitutions, ...own }: CommitmentContent): Promise<void> {
  await act.manager.query(COMMITMENT, [id, JSON.stringify({ ...own, planId, ...givenDateValues('ends_on', endsOn) })]);
  await act.manager.query(SUPPORTERS, [id, supportingInstitutions]);
}

const MILESTONE = `UPDATE milestone m SET title = g.title, verification_means = g."verificationMeans", weight = g.weight,
    institution_id = (SELECT id FROM institution WHERE slug = g.institution), ${takenOver('starts_on')}, ${takenOver('due_on')}, version = m.version + 1
  FROM json_to_record($3) AS g(title text, "verificationMeans" text, weight double precision, institution text, ${givenDateTypes('starts_on')}, ${givenDateTypes('due_on')})
  WHERE m.commitment_id = $1 AND m.number = $2`;

/** Writes all that a milestone says; its version grows. */
export async function writeMilestone(act: Act, commitmentId: number, number: number, { startsOn, dueOn, ...own }: MilestoneContent): Promise<void> {
  const values = { ...own, ...givenDateValues('starts_on', startsOn), ...givenDateValues('due_on', dueOn) };
  await act.manager.query(MILESTONE, [commitmentId, number, JSON.stringify(values)]);
}
