import { same } from './same';

type Fields = Readonly<Record<string, unknown>>;

/** What an edit changes: the fields that differ from what stands there, as they were and as they will be. */
export interface ChangedFields {
  before: Fields;
  after: Fields;
}

/** Compares an edit with what stands there. What the edit leaves out, or repeats unchanged, is no change. */
export function changedFields(current: object, edit: object): ChangedFields {
  const standing = current as Fields;
  const changed = Object.entries(edit).filter(([field, value]) => value !== undefined && !same(standing[field] ?? null, value ?? null));
  return { before: Object.fromEntries(changed.map(([field]) => [field, standing[field] ?? null])), after: Object.fromEntries(changed) };
}

/** Whether nothing differs. */
export function changesNothing({ after }: ChangedFields): boolean {
  return Object.keys(after).length === 0;
}
