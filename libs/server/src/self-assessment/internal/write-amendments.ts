import type { EntityManager } from 'typeorm';
import { changesNothing } from '@cumple/domain/common/changed-fields';
import { type Fields, promiseOf } from '@cumple/domain/commitments/promise';
import type { CommitmentDifference } from '@cumple/domain/self-assessment/spreadsheet/plan-differences';
import { writeRows } from './write-rows';

/** Why an approved plan's promise changes, and by which post. */
export interface AmendmentAuthor {
  reason: string;
  /** ISO 8601 instant in UTC. */
  madeAt: string;
  institution: string | undefined;
  postTitle: string | undefined;
}

/** Keeps of every promise that an import changes what stood there before; a commitment that is added changes none. */
export async function writeAmendments(manager: EntityManager, planId: number, differences: readonly CommitmentDifference[], author: AmendmentAuthor): Promise<void> {
  const rows = differences.filter(({ added }) => !added).flatMap(({ code, fields, milestones }) => [
    ...(Object.keys(promiseOf(fields.after)).length > 0 ? [{ ...author, commitment: code, kind: 'change', milestone: null, before: promiseOf(fields.before), after: promiseOf(fields.after) }] : []),
    ...milestones.map((each) => ({ ...author, commitment: code, kind: each.added ? 'milestone-added' : 'milestone-changed', milestone: each.number, before: each.added ? ({} satisfies Fields) : each.fields.before, after: each.fields.after })),
  ]);
  await writeRows(manager, AMENDMENTS, planId, rows);
}

/** What an import does to one commitment, as the record tells it. */
export interface DifferenceDeed {
  action: string;
  about: string;
  before: Fields | null;
  after: Fields;
}

/** A commitment's difference as entries of the record: its own fields, then each milestone. */
export function deedsOf(plan: string, { code, added, fields, milestones }: CommitmentDifference): DifferenceDeed[] {
  const about = `plans/${plan}/commitments/${code}`;
  const own = added || !changesNothing(fields) ? [deed('commitment', about, added, fields)] : [];
  return [...own, ...milestones.map((each) => deed('milestone', `${about}/milestones/${each.number}`, each.added, each.fields))];
}

function deed(part: 'commitment' | 'milestone', about: string, added: boolean, { before, after }: CommitmentDifference['fields']): DifferenceDeed {
  return { action: `${part}.${added ? 'added' : 'edited'}`, about, before: added ? null : before, after };
}

const AMENDMENTS = `
  INSERT INTO amendment (commitment_id, kind, milestone, reason, made_at, institution_id, post_title, before, after)
  SELECT c.id, given.kind, given.milestone, given.reason, given."madeAt", i.id, given."postTitle", given.before, given.after
    FROM json_to_recordset($2) AS given(commitment text, kind text, milestone integer, reason text, "madeAt" timestamptz, institution text, "postTitle" text, before jsonb, after jsonb)
    JOIN commitment c ON c.plan_id = $1 AND c.code = given.commitment
    JOIN institution i ON i.slug = given.institution`;
