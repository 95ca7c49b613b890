/** The incoming values, with those of the stored object where the incoming one says nothing (`null`). */
export function keepKnown<Entry extends object>(incoming: Entry, stored: Entry | undefined): Entry {
  if (!stored) return incoming;
  const known = Object.entries(incoming).map(([key, value]) => [key, value ?? stored[key as keyof Entry]]);
  return Object.fromEntries(known) as Entry;
}

/** Stored entries in their order, each merged with the incoming one of the same key; then what is new, in its order. */
export function mergeByKey<Stored, Incoming>(
  stored: readonly Stored[],
  incoming: readonly Incoming[],
  key: (entry: Stored | Incoming) => string,
  merge: (incoming: Incoming, stored: Stored | undefined) => Stored,
): Stored[] {
  const entries = new Map(incoming.map((entry) => [key(entry), entry]));
  const known = new Set(stored.map(key));
  const kept = stored.map((entry) => {
    const match = entries.get(key(entry));
    return match === undefined ? entry : merge(match, entry);
  });
  return [...kept, ...incoming.filter((entry) => !known.has(key(entry))).map((entry) => merge(entry, undefined))];
}
