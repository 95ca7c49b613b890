import type { EntityManager } from 'typeorm';
import { omit } from '@cumple/domain/common/omit';
import type { MergedPlan, StoredCommitment, StoredPlan } from '@cumple/domain/self-assessment/stored-plan';
import { differing } from './differing';
import { givenDateExcluded, givenDateNames, givenDateTypes, givenDateValues } from '../../common/given-date-columns';
import { writeRows } from './write-rows';

/** Writes the commitments that are new or differ, and who supports them; their other parts are written apart. */
export async function writeCommitments(manager: EntityManager, planId: number, stored: StoredPlan, merged: MergedPlan): Promise<void> {
  const own = differing(stored.commitments.map(ownRow), merged.commitments.map(ownRow), ({ code }) => code);
  await writeRows(manager, COMMITMENTS, planId, own);
  const [before, after] = [supporters(stored.commitments), supporters(merged.commitments)];
  const key = ({ code, institution }: Supporter) => `${code} ${institution}`;
  await writeRows(manager, FEWER_SUPPORTERS, planId, differing(after, before, key));
  await writeRows(manager, MORE_SUPPORTERS, planId, differing(before, after, key));
}

/** Commitments that a reader sees changed bear the time of this transaction, and a new version: who edits one is told so. New ones bear the time already. */
export async function touchCommitments(manager: EntityManager, planId: number, codes: readonly string[]): Promise<void> {
  if (codes.length > 0) await manager.query('UPDATE commitment SET updated_at = now(), version = version + 1 WHERE plan_id = $1 AND lower(code) = ANY ($2)', [planId, codes.map((code) => code.toLowerCase())]);
}

interface Supporter {
  code: string;
  institution: string;
}

function supporters(commitments: readonly StoredCommitment[]): Supporter[] {
  return commitments.flatMap(({ code, supportingInstitutions }) => supportingInstitutions.map((institution) => ({ code, institution })));
}

function ownRow(commitment: StoredCommitment) {
  const own = omit(commitment, 'milestones', 'evidence', 'assessments', 'supportingInstitutions', 'endsOn');
  return { ...own, ...givenDateValues('ends_on', commitment.endsOn) };
}

const COMMITMENTS = `
  INSERT INTO commitment (plan_id, code, number, proposer, title, kind, policy_area_id, lead_institution_id, responsible_post_id, other_actors,
    objective, description, relevance, ambition, results, next_steps, additional_information, ends_on_meaning, place, ${givenDateNames('ends_on')})
  SELECT $1, given.code, given.number, given.proposer, given.title, given.kind, area.id, lead.id, post.id, given."otherActors",
    objective, description, relevance, ambition, results, "nextSteps", "additionalInformation", "endsOnMeaning", place, ${givenDateNames('ends_on')}
    FROM json_to_recordset($2) AS given(code text, number integer, proposer text, title text, kind text, "policyArea" text, "leadInstitution" text,
      "responsiblePost" text, "otherActors" text, objective text, description text, relevance text, ambition text, results text,
      "nextSteps" text, "additionalInformation" text, "endsOnMeaning" text, place text, ${givenDateTypes('ends_on')})
    LEFT JOIN institution lead ON lead.slug = given."leadInstitution"
    LEFT JOIN post ON post.institution_id = lead.id AND post.title = given."responsiblePost"
    LEFT JOIN policy_area area ON area.plan_id = $1 AND area.code = given."policyArea"
  ON CONFLICT (plan_id, lower(code)) DO UPDATE SET
    number = excluded.number, proposer = excluded.proposer, title = excluded.title, kind = excluded.kind, policy_area_id = excluded.policy_area_id,
    lead_institution_id = excluded.lead_institution_id, responsible_post_id = excluded.responsible_post_id, other_actors = excluded.other_actors,
    objective = excluded.objective, description = excluded.description, relevance = excluded.relevance, ambition = excluded.ambition,
    results = excluded.results, next_steps = excluded.next_steps, additional_information = excluded.additional_information,
    ends_on_meaning = excluded.ends_on_meaning, place = excluded.place, ${givenDateExcluded('ends_on')}`;

const FEWER_SUPPORTERS = `
  DELETE FROM supporting_institution s
   USING json_to_recordset($2) AS given(code text, institution text), commitment c, institution i
   WHERE c.plan_id = $1 AND lower(c.code) = lower(given.code) AND i.slug = given.institution AND s.commitment_id = c.id AND s.institution_id = i.id`;

const MORE_SUPPORTERS = `
  INSERT INTO supporting_institution (commitment_id, institution_id)
  SELECT c.id, i.id
    FROM json_to_recordset($2) AS given(code text, institution text)
    JOIN commitment c ON c.plan_id = $1 AND lower(c.code) = lower(given.code)
    JOIN institution i ON i.slug = given.institution`;
