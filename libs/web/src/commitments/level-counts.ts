import type { CompletionCounts, CountedLevel } from '@cumple/domain/commitments/completion-level';
import { countText } from '../common/numbers';
import { levelName } from './level-name';

const HIGHEST_FIRST: readonly CountedLevel[] = ['complete', 'substantial', 'limited', 'not-started', 'withdrawn', 'not-assessed'];

/** Levels that occur, the highest first. */
export function levelsOf(counts: CompletionCounts): CountedLevel[] {
  return HIGHEST_FIRST.filter((level) => counts[level] > 0);
}

/** `18 completo, 7 sustancial, 4 limitado`. */
export function levelCountsText(counts: CompletionCounts): string {
  return levelsOf(counts).map((level) => `${countText(counts[level])} ${levelName(level).toLowerCase()}`).join(', ');
}
