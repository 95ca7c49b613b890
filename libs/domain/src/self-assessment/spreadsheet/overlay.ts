import type { PlaceBook } from './place-book';
import type { Entry } from './read-sheet';
import type { SheetKey } from './sheets';

/** How rows of a sheet are laid over the entries that are known. */
export interface OverlayRule<Known> {
  sheet: SheetKey;
  /** Where the list stands in the document, e.g. `commitments`. */
  path: string;
  /** The column that tells rows apart, and the same of what is known. */
  column: string;
  keyOf: (known: Known) => string;
  /** How keys of rows are compared; as they are unless given. */
  compared?: (key: string) => string;
  make: (entry: Entry, known: Known | undefined) => Known;
}

/** Known entries with what the rows say of them, then what is new. A row that repeats a key is told, and left out. */
export function overlay<Known>(rule: OverlayRule<Known>, known: readonly Known[], entries: readonly Entry[], places: PlaceBook): Known[] {
  const rows = rowsByKey(rule, entries, places);
  const keys = new Set(known.map(rule.keyOf));
  const added = [...rows].filter(([key]) => !keys.has(key)).map(([, entry]) => ({ entry, known: undefined }));
  const merged = known.map((each) => ({ entry: rows.get(rule.keyOf(each)), known: each }));
  return [...merged, ...added].map(({ entry, known: stored }, index) => {
    if (!entry) return stored as Known;
    places.note(`${rule.path}[${index}]`, rule.sheet, entry);
    return rule.make(entry, stored);
  });
}

function rowsByKey<Known>({ sheet, column, compared = (key) => key }: OverlayRule<Known>, entries: readonly Entry[], places: PlaceBook): Map<string, Entry> {
  const rows = new Map<string, Entry>();
  for (const entry of entries) {
    const key = compared(String(entry.values[column] ?? ''));
    if (rows.has(key)) places.problem(sheet, entry, column, 'duplicate');
    else rows.set(key, entry);
  }
  return rows;
}
