import { type CompletionCounts, type CountedLevel } from '@cumple/domain/commitments/completion-level';
import { countText } from '../common/numbers';

/** The order in which counts are read: what is done first, what is outside of the scale last. */
export const LEVELS_READ: readonly CountedLevel[] = ['complete', 'substantial', 'limited', 'not-started', 'withdrawn', 'not-assessed'];

/** Levels that a count holds, in reading order. */
export function levelsCounted(counts: CompletionCounts): CountedLevel[] {
  return LEVELS_READ.filter((level) => counts[level] > 0);
}

/** A count of a level as part of a sentence: `15 sustanciales`, `1 limitado`. */
function levelPhrase(level: CountedLevel, count: number): string {
  return count === 1 ? onePhrase(level) : manyPhrase(level, countText(count));
}

/** Every level that a count holds but for `except`: `3 sustanciales, 1 limitado`. */
export function levelPhrases(counts: CompletionCounts, except?: CountedLevel): string {
  return levelsCounted(counts).filter((level) => level !== except).map((level) => levelPhrase(level, counts[level])).join(', ');
}

function onePhrase(level: CountedLevel): string {
  switch (level) {
    case 'complete':
      return $localize`:@@home.level.complete.one:1 completo`;
    case 'substantial':
      return $localize`:@@home.level.substantial.one:1 sustancial`;
    case 'limited':
      return $localize`:@@home.level.limited.one:1 limitado`;
    case 'not-started':
      return $localize`:@@home.level.notStarted.one:1 no iniciado`;
    case 'withdrawn':
      return $localize`:@@home.level.withdrawn.one:1 retirado`;
    case 'not-assessed':
      return $localize`:@@home.level.notAssessed.one:1 sin nivel declarado`;
  }
}

function manyPhrase(level: CountedLevel, count: string): string {
  switch (level) {
    case 'complete':
      return $localize`:@@home.level.complete.many:${count}:count: completos`;
    case 'substantial':
      return $localize`:@@home.level.substantial.many:${count}:count: sustanciales`;
    case 'limited':
      return $localize`:@@home.level.limited.many:${count}:count: limitados`;
    case 'not-started':
      return $localize`:@@home.level.notStarted.many:${count}:count: no iniciados`;
    case 'withdrawn':
      return $localize`:@@home.level.withdrawn.many:${count}:count: retirados`;
    case 'not-assessed':
      return $localize`:@@home.level.notAssessed.many:${count}:count: sin nivel declarado`;
  }
}
