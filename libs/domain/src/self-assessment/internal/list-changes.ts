import { same } from '../../common/same';
import type { GivenDate } from '../../common/given-date';
import type { ChangedPart, PlanChange } from '../plan-change';

/** Who the changes of a comparison speak of. */
export interface Subject {
  part: ChangedPart;
  subject: string;
}

type Value = string | number | boolean | readonly string[] | GivenDate | null | undefined;

/** The fields in which two objects differ. */
export function fieldChanges<Entry extends object>(about: Subject, prefix: string, before: Entry, after: Entry, fields: readonly (keyof Entry & string)[]): PlanChange[] {
  return fields
    .filter((field) => !same(before[field] ?? null, after[field] ?? null))
    .map((field) => ({ ...about, kind: 'changed', field: prefix + field, before: describe(before[field] as Value), after: describe(after[field] as Value) }));
}

/** How the parts of one object are compared. */
export interface ListRule<Entry extends object> {
  name: string;
  key: (entry: Entry) => string;
  /** What stands for an added part. */
  title: (entry: Entry) => string;
  fields: readonly (keyof Entry & string)[];
}

/** Parts that were added, and the fields in which known ones differ. An import removes none. */
export function listChanges<Entry extends object>(about: Subject, rule: ListRule<Entry>, before: readonly Entry[], after: readonly Entry[]): PlanChange[] {
  const known = new Map(before.map((entry) => [rule.key(entry), entry]));
  return after.flatMap((entry): PlanChange[] => {
    const key = rule.key(entry);
    const stored = known.get(key);
    if (stored) return fieldChanges(about, `${rule.name}.${key}.`, stored, entry, rule.fields);
    return [{ ...about, kind: 'added', field: `${rule.name}.${key}`, before: null, after: rule.title(entry) }];
  });
}

function describe(value: Value): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return String(value);
  if ('precision' in value) return value.date === null ? value.text : `${value.date} (${value.text})`;
  return value.join(', ');
}
