import type { EntityManager } from 'typeorm';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';

/** What was withdrawn of a commitment: all of it, or some of its milestones. */
interface WithdrawnParts {
  code: string;
  whole: boolean;
  milestones: number[];
}
export type Withdrawn = ReadonlyMap<string, WithdrawnParts>;

/** What was withdrawn of a plan, by the commitment's code in small letters. */
export async function readWithdrawn(manager: EntityManager, planId: number | null): Promise<Withdrawn> {
  if (planId === null) return new Map();
  const rows = await manager.query<WithdrawnParts[]>(WITHDRAWN, [planId]);
  return new Map(rows.map((each) => [each.code.toLowerCase(), each]));
}

/** A document without what it says of withdrawn commitments and milestones: those stay as they are. */
export function withoutWithdrawn(document: PlanDocument, withdrawn: Withdrawn): PlanDocument {
  if (withdrawn.size === 0) return document;
  const partsOf = ({ code }: { code: string }) => withdrawn.get(code.toLowerCase());
  const commitments = document.commitments
    .filter((each) => !partsOf(each)?.whole)
    .map((each) => ({ ...each, milestones: each.milestones.filter(({ number }) => !partsOf(each)?.milestones.includes(number)) }));
  return { ...document, commitments };
}

/** Codes of withdrawn commitments of which a document speaks. */
export function withdrawnIn({ commitments }: PlanDocument, withdrawn: Withdrawn): string[] {
  return commitments.filter(({ code }) => withdrawn.get(code.toLowerCase())?.whole).map(({ code }) => code);
}

const WITHDRAWN = `
  SELECT c.code, c.withdrawn_at IS NOT NULL AS whole, coalesce(array_agg(m.number) FILTER (WHERE m.id IS NOT NULL), '{}') AS milestones
    FROM commitment c
    LEFT JOIN milestone m ON m.commitment_id = c.id AND m.withdrawn_at IS NOT NULL
   WHERE c.plan_id = $1 AND (c.withdrawn_at IS NOT NULL OR m.id IS NOT NULL)
   GROUP BY c.id`;
