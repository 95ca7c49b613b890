import type { Language } from '@cumple/contracts/common/language';
import type { HistoryEntry } from '@cumple/contracts/workspace/history';
import type { Names } from './names';
import { sentenceOf } from './sentence';

/** An entry as the database answers it. */
export interface HistoryRow extends Omit<HistoryEntry, 'sentence'> {
  seq: number;
  who: string | null;
  names: Names;
}

/** An entry as everybody may read it. */
export function historyView({ seq: _, who, names, ...entry }: HistoryRow, language: Language): HistoryEntry {
  return { ...entry, sentence: sentenceOf({ ...entry, about: entry.subject, who, names }, language) };
}
