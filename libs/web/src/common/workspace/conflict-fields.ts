/** A field of a form beside what somebody else saved meanwhile. */
export interface ConflictField {
  name: string;
  label: string;
  mine: unknown;
  theirs: unknown;
}

/** Fields in which both differ. `labels` names those that a person can choose between, in their order. */
export function conflictingFields(labels: Record<string, string>, mine: Record<string, unknown>, theirs: Record<string, unknown>): ConflictField[] {
  return Object.entries(labels)
    .map(([name, label]) => ({ name, label, mine: mine[name], theirs: theirs[name] }))
    .filter((field) => JSON.stringify(field.mine ?? null) !== JSON.stringify(field.theirs ?? null));
}

/**
 * What to choose to begin with: one's own where one changed it, theirs where only they did. `base` is the thing as it was
 * before both; what neither side touched isn't among the fields.
 */
export function firstChoices(fields: readonly ConflictField[], base: Record<string, unknown>): Record<string, 'mine' | 'theirs'> {
  const untouched = (field: ConflictField) => JSON.stringify(field.mine ?? null) === JSON.stringify(base[field.name] ?? null);
  return Object.fromEntries(fields.map((field) => [field.name, untouched(field) ? 'theirs' : 'mine']));
}
