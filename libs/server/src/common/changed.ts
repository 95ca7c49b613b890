import { same } from '@cumple/domain/common/same';

/** What an edit changes: the fields that differ, before and after, and the whole as it will be. */
export interface Change<Whole> {
  before: Partial<Whole>;
  after: Partial<Whole>;
  whole: Whole;
}

/** Compares an edit with what stands; `null` when it changes nothing. Fields that the edit leaves out stay as they are. */
export function changed<Whole extends object>(standing: Whole, edit: Partial<Whole>): Change<Whole> | null {
  const names = (Object.keys(standing) as (keyof Whole)[]).filter((name) => edit[name] !== undefined && !same(standing[name], edit[name]));
  if (names.length === 0) return null;
  const after = Object.fromEntries(names.map((name) => [name, edit[name]])) as Partial<Whole>;
  const before = Object.fromEntries(names.map((name) => [name, standing[name]])) as Partial<Whole>;
  return { before, after, whole: { ...standing, ...after } };
}
