import { same } from '@cumple/domain/common/same';

/** Entries that are new or differ from the stored ones of the same key: the only rows that an import writes. */
export function differing<Entry>(stored: readonly Entry[], merged: readonly Entry[], key: (entry: Entry) => string): Entry[] {
  const known = new Map(stored.map((entry) => [key(entry), entry]));
  return merged.filter((entry) => !same(known.get(key(entry)), entry));
}
