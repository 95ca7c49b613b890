import type { CompletionLevel, CountedLevel } from '@cumple/domain/commitments/completion-level';

/** The word for a level, in the language of the page. */
export function levelName(level: CompletionLevel | CountedLevel): string {
  switch (level) {
    case 'not-started':
      return $localize`:@@common.level.notStarted:No iniciado`;
    case 'limited':
      return $localize`:@@common.level.limited:Limitado`;
    case 'substantial':
      return $localize`:@@common.level.substantial:Sustancial`;
    case 'complete':
      return $localize`:@@common.level.complete:Completo`;
    case 'withdrawn':
      return $localize`:@@common.level.withdrawn:Retirado`;
    case 'no-evidence':
      return $localize`:@@common.level.noEvidence:Sin evidencia`;
    case 'not-assessed':
      return $localize`:@@common.level.notAssessed:Sin nivel declarado`;
  }
}
