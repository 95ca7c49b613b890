import { diffWordsWithSpace } from 'diff';

/** A piece of a text that stayed, came or went. */
export interface WordRun {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond so many changes two texts are told as one that went and one that came: the comparison's cost grows with them. */
const MAX_CHANGES = 1_000;

/** Compares two texts word by word. */
export function compareWords(before: string, after: string): WordRun[] {
  const runs = diffWordsWithSpace(before, after, { maxEditLength: MAX_CHANGES });
  if (!runs) return [{ kind: 'removed', text: before }, { kind: 'added', text: after }];
  return runs.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
}
