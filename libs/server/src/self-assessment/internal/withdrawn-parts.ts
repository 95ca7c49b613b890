import type { EntityManager } from 'typeorm';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';

/** What was withdrawn of a commitment: all of it, some of its milestones, evidence that somebody took off the public. */
interface WithdrawnParts {
  code: string;
  whole: boolean;
  milestones: number[];
  /** Addresses. */
  evidence: string[];
}
export type Withdrawn = ReadonlyMap<string, WithdrawnParts>;

/** What was withdrawn of a plan, by the commitment's code in small letters. */
export async function readWithdrawn(manager: EntityManager, planId: number | null): Promise<Withdrawn> {
  if (planId === null) return new Map();
  const rows = await manager.query<WithdrawnParts[]>(WITHDRAWN, [planId]);
  return new Map(rows.map((each) => [each.code.toLowerCase(), each]));
}

/** A document without what it says of withdrawn commitments, milestones and evidence: those stay as they are. */
export function withoutWithdrawn(document: PlanDocument, withdrawn: Withdrawn): PlanDocument {
  if (withdrawn.size === 0) return document;
  const partsOf = ({ code }: { code: string }) => withdrawn.get(code.toLowerCase());
  const commitments = document.commitments
    .filter((each) => !partsOf(each)?.whole)
    .map((each) => withoutParts(each, partsOf(each)));
  return { ...document, commitments };
}

function withoutParts(commitment: PlanDocument['commitments'][number], gone: WithdrawnParts | undefined): PlanDocument['commitments'][number] {
  if (!gone) return commitment;
  const { milestones, evidence } = commitment;
  return { ...commitment, milestones: milestones.filter(({ number }) => !gone.milestones.includes(number)), evidence: evidence.filter(({ url }) => !gone.evidence.includes(url)) };
}

/** Codes of withdrawn commitments of which a document speaks. */
export function withdrawnIn({ commitments }: PlanDocument, withdrawn: Withdrawn): string[] {
  return commitments.filter(({ code }) => withdrawn.get(code.toLowerCase())?.whole).map(({ code }) => code);
}

const WITHDRAWN = `
  SELECT * FROM (
    SELECT c.code, c.withdrawn_at IS NOT NULL AS whole,
        ARRAY(SELECT m.number FROM milestone m WHERE m.commitment_id = c.id AND m.withdrawn_at IS NOT NULL) AS milestones,
        ARRAY(SELECT e.url FROM evidence e WHERE e.commitment_id = c.id AND e.url IS NOT NULL AND e.withdrawal_reason IS NOT NULL) AS evidence
      FROM commitment c WHERE c.plan_id = $1) parts
   WHERE whole OR milestones <> '{}' OR evidence <> '{}'`;
