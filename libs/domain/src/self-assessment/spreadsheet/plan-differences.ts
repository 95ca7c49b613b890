import { changedFields, changesNothing, type ChangedFields } from '../../common/changed-fields';
import { CORRECTION_FIELDS, MILESTONE_FIELDS, PROMISE_FIELDS, promiseOf } from '../../commitments/promise';
import type { MilestoneEntry } from '../plan-document';
import type { MergedPlan, StoredCommitment, StoredPlan } from '../stored-plan';

const COMMITMENT_FIELDS = ['number', 'proposer', ...PROMISE_FIELDS, ...CORRECTION_FIELDS] as const;

/** What an import does to one commitment, part by part. */
export interface CommitmentDifference {
  code: string;
  /** It is new: its own fields and milestones are told by what was added. */
  added: boolean;
  fields: ChangedFields;
  milestones: { number: number; added: boolean; fields: ChangedFields }[];
}

/** Every commitment that an import adds or changes; the others aren't listed. */
export function commitmentDifferences(stored: StoredPlan, merged: MergedPlan): CommitmentDifference[] {
  const known = new Map(stored.commitments.map((each) => [each.code.toLowerCase(), each]));
  return merged.commitments
    .map((after) => difference(known.get(after.code.toLowerCase()), after))
    .filter(({ added, fields, milestones }) => added || !changesNothing(fields) || milestones.length > 0);
}

/** Whether an import changes what a plan promised; a commitment that is added promises more and changes nothing. */
export function changesThePromise({ added, fields, milestones }: CommitmentDifference): boolean {
  return !added && (Object.keys(promiseOf(fields.after)).length > 0 || milestones.length > 0);
}

/** How many commitments and milestones an import adds, changes and leaves as they are. */
export function countDifferences(differences: readonly CommitmentDifference[], merged: MergedPlan): { added: number; changed: number; unchanged: number } {
  const all = merged.commitments.reduce((sum, { milestones }) => sum + 1 + milestones.length, 0);
  const added = differences.reduce((sum, each) => sum + Number(each.added) + each.milestones.filter((milestone) => milestone.added).length, 0);
  const changed = differences.reduce((sum, each) => sum + Number(!each.added && !changesNothing(each.fields)) + each.milestones.filter((milestone) => !milestone.added).length, 0);
  return { added, changed, unchanged: all - added - changed };
}

function difference(before: StoredCommitment | undefined, after: StoredCommitment): CommitmentDifference {
  const known = new Map((before?.milestones ?? []).map((each) => [each.number, each]));
  const milestones = after.milestones
    .map((milestone) => ({ number: milestone.number, added: !known.has(milestone.number), fields: compare(known.get(milestone.number), milestone, MILESTONE_FIELDS) }))
    .filter(({ added, fields }) => added || !changesNothing(fields));
  return { code: after.code, added: !before, fields: compare(before, after, COMMITMENT_FIELDS), milestones };
}

function compare<Entry extends StoredCommitment | MilestoneEntry>(before: Entry | undefined, after: Entry, fields: readonly string[]): ChangedFields {
  return changedFields(before ?? {}, Object.fromEntries(fields.map((field) => [field, (after as unknown as Record<string, unknown>)[field] ?? null])));
}
