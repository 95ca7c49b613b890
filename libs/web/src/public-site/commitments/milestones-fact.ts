import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Progress } from '@cumple/domain/commitments/progress';
import { Absent } from '@cumple/ui/absent';
import { countText } from '../../common/numbers';

/** Milestones by state, as counts; never a zero where the source lists none. */
@Component({
  selector: 'web-milestones-fact',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absent],
  template: `
    @if (progress(); as counts) {
      <span i18n="@@commitments.milestones">{{ counts.done }} de {{ counts.total }} cumplidos</span>
      @if (rest().length) {<span class="meta line">{{ rest().join(' · ') }}</span>}
    } @else {
      <ui-absent i18n="@@commitments.noMilestones">No calculable: el informe no lista hitos</ui-absent>
    }
  `,
})
export class MilestonesFact {
  readonly progress = input.required<Progress | null>();
  protected readonly rest = computed(() => others(this.progress()));
}

function others(progress: Progress | null): string[] {
  if (!progress) return [];
  const { underWay, notStarted, unknown } = progress;
  return [
    underWay > 0 && $localize`:@@commitments.milestones.underWay:${countText(underWay)}:count: en curso`,
    notStarted > 0 && $localize`:@@commitments.milestones.notStarted:${countText(notStarted)}:count: sin iniciar`,
    unknown > 0 && $localize`:@@commitments.milestones.unknown:${countText(unknown)}:count: sin dato`,
  ].filter((text) => text !== false);
}
