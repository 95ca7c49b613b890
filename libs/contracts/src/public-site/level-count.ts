import type { CompletionCounts } from '@cumple/domain/commitments/completion-level';

/** Commitments counted by declared level: `total` is the denominator of every level. Never a rank. */
export interface LevelCount {
  total: number;
  completion: CompletionCounts;
}
