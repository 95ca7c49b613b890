import type { HeldRole } from '@cumple/domain/common/actor';
import { changesNothing } from '@cumple/domain/common/changed-fields';
import { promiseOf, type Fields } from '@cumple/domain/commitments/promise';
import type { CommitmentDifference } from '@cumple/domain/self-assessment/spreadsheet/plan-differences';
import type { Act } from '../../common/write-desk';
import { writeRows } from '../internal/write-rows';
import type { Examination } from './examine-spreadsheet';

/** Where an import comes from, and who does it. */
export interface ImportSource {
  id: string;
  sha256: string;
  reason: string | null;
  as: HeldRole | null;
}

/** Adds an import to the record, commitment by commitment, and to the amendments of an approved plan. */
export async function recordImport(act: Act, found: Examination, { id, sha256, reason, as }: ImportSource): Promise<void> {
  const { document, differences, approved, changes } = found;
  const plan = `plans/${document.plan.slug}`;
  const [row] = await act.manager.query<{ id: number; published: boolean }[]>('SELECT id, published_at IS NOT NULL AS published FROM action_plan WHERE slug = $1', [document.plan.slug]);
  if (!row) throw new Error('A plan that was just written is missing.');
  act.record({ action: 'plan-import.applied', about: plan, public: row.published, after: { import: id, sha256, ...changes }, reason });
  for (const difference of differences) recordDifference(act, plan, difference, row.published, reason);
  if (approved && reason) await writeRows(act.manager, AMENDMENTS, row.id, amendments(act, differences, reason, as));
}

function recordDifference(act: Act, plan: string, { code, added, fields, milestones }: CommitmentDifference, isPublic: boolean, reason: string | null): void {
  const about = `${plan}/commitments/${code}`;
  const { before, after } = fields;
  if (added) act.record({ action: 'commitment.added', about, public: isPublic, after, reason });
  else if (!changesNothing(fields)) act.record({ action: 'commitment.edited', about, public: isPublic, before, after, reason });
  for (const milestone of milestones) {
    const action = milestone.added ? 'milestone.added' : 'milestone.edited';
    act.record({ action, about: `${about}/milestones/${milestone.number}`, public: isPublic, before: milestone.added ? null : milestone.fields.before, after: milestone.fields.after, reason });
  }
}

function amendments(act: Act, differences: readonly CommitmentDifference[], reason: string, by: HeldRole | null): object[] {
  const common = { reason, madeAt: act.now.toISOString(), institution: by?.institution, postTitle: by?.postTitle };
  return differences.filter(({ added }) => !added).flatMap(({ code, fields, milestones }) => [
    ...(Object.keys(promiseOf(fields.after)).length > 0 ? [{ ...common, commitment: code, kind: 'change', milestone: null, before: promiseOf(fields.before), after: promiseOf(fields.after) }] : []),
    ...milestones.map((each) => ({ ...common, commitment: code, kind: each.added ? 'milestone-added' : 'milestone-changed', milestone: each.number, before: each.added ? ({} satisfies Fields) : each.fields.before, after: each.fields.after })),
  ]);
}

const AMENDMENTS = `
  INSERT INTO amendment (commitment_id, kind, milestone, reason, made_at, institution_id, post_title, before, after)
  SELECT c.id, given.kind, given.milestone, given.reason, given."madeAt", i.id, given."postTitle", given.before, given.after
    FROM json_to_recordset($2) AS given(commitment text, kind text, milestone integer, reason text, "madeAt" timestamptz, institution text, "postTitle" text, before jsonb, after jsonb)
    JOIN commitment c ON c.plan_id = $1 AND c.code = given.commitment
    JOIN institution i ON i.slug = given.institution`;
