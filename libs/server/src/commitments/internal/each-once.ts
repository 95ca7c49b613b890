import { refuse } from './refuse';

/** Things in the order of their names; refuses a list that doesn't name all of them, each once. */
export function eachOnce<Thing, Name extends string | number>(field: string, things: readonly Thing[], names: readonly Name[], nameOf: (thing: Thing) => Name): Thing[] {
  const byName = new Map(things.map((thing) => [nameOf(thing), thing]));
  const ordered = [...new Set(names)].flatMap((name) => byName.get(name) ?? []);
  const complete = ordered.length === things.length && names.length === things.length;
  refuse(complete ? [] : [{ field, code: 'not-each-once' }]);
  return ordered;
}
