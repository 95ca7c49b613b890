import type { MilestoneState } from '@cumple/domain/commitments/milestone.state';
import type { IconName } from '@cumple/ui/icon-paths';

/** What is known of a milestone, in the words of the page. */
export function milestoneStateName(state: MilestoneState): string {
  switch (state) {
    case 'done':
      return $localize`:@@commitment.milestone.done:Concluido`;
    case 'under-way':
      return $localize`:@@commitment.milestone.underWay:En curso`;
    case 'not-started':
      return $localize`:@@commitment.milestone.notStarted:Por iniciar`;
    case 'unknown':
      return $localize`:@@commitment.milestone.unknown:Sin información`;
  }
}

export const MILESTONE_ICONS: Record<MilestoneState, IconName> = { done: 'circle-check', 'under-way': 'half', 'not-started': 'circle-dashed', unknown: 'minus' };

/** `30 días de atraso` */
export function lateText(days: number): string {
  return days === 1 ? $localize`:@@commitment.late.one:1 día de atraso` : $localize`:@@commitment.late.many:${days}:days: días de atraso`;
}
