import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MilestoneSeries } from '@cumple/contracts/public-site/milestone-series';
import type { Plan } from '@cumple/contracts/public-site/plan';
import { Absence } from '@cumple/ui/absence';
import { RollUpTable } from '../../commitments/roll-up-table';
import { quotientText } from '../../commitments/roll-up-words';
import { MilestonesOverTime } from './milestones-over-time';

/** A plan's milestones: how many are done, with the formula and what went into it; or why nothing can be counted. */
@Component({
  selector: 'web-plan-milestones',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absence, MilestonesOverTime, RollUpTable, RouterLink],
  template: `
    <section class="section" aria-labelledby="hitos">
      <div class="section-head"><h2 id="hitos" i18n="@@planMilestones.title">Avance por hitos</h2></div>
      @if (counted(); as of) {
        <div class="cols cols-2">
          <div>
            <web-roll-up-table [progress]="of.progress" [asOf]="of.series.asOf" />
            <dl class="formula small">
              <div><dt i18n="@@planMilestones.byNumber">Por número: hitos concluidos ÷ hitos de los compromisos vigentes</dt><dd>{{ byNumber() }}</dd></div>
              @if (byWeight(); as text) {<div><dt i18n="@@planMilestones.byWeight">Por peso: cada compromiso con hitos vale 1, repartido entre sus hitos según su peso</dt><dd>{{ text }}</dd></div>}
              <div><dt i18n="@@planMilestones.inputs">De dónde sale</dt><dd i18n="@@planMilestones.inputs.value">{{ of.withMilestones }} de {{ of.commitments }} compromisos vigentes tienen hitos; los demás no entran</dd></div>
            </dl>
            <p class="basis"><a routerLink="/metodo" fragment="avance" i18n="@@rollUp.method">La regla completa, con un ejemplo</a></p>
          </div>
          <div><web-milestones-over-time [series]="of.series" /></div>
        </div>
      } @else {
        <ui-absence heading="No calculable" i18n-heading="@@planMilestones.none">
          <p class="small" i18n="@@planMilestones.noneWhy">La fuente no lista hitos de ningún compromiso: no se puede contar cuánto se ha concluido. No es un cero.</p>
        </ui-absence>
      }
    </section>
  `,
})
export class PlanMilestones {
  readonly plan = input.required<Plan>();
  readonly series = input.required<MilestoneSeries | null>();
  protected readonly counted = computed(() => {
    const { milestones } = this.plan();
    const series = this.series();
    return milestones?.progress && series ? { ...milestones, progress: milestones.progress, series } : null;
  });
  protected readonly byNumber = computed(() => {
    const progress = this.counted()?.progress;
    return progress ? quotientText(progress, progress.total) : null;
  });
  protected readonly byWeight = computed(() => {
    const counted = this.counted();
    return counted?.progress.byWeight ? quotientText(counted.progress.byWeight, counted.withMilestones) : null;
  });
}
