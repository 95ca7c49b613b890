import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { proposedByHeading } from '../../commitments/proposed-by';
import { LevelTable } from '../../commitments/level-table';
import { DayPipe } from '../../common/day-pipe';
import { commitmentsLink } from './commitments-link';
import { Lead } from './lead';
import { LevelLegend } from './level-legend';
import { Proof } from './proof';
import { UnitChart } from './unit-chart';

/** The first screen of a plan: headline, counter-figures, and all its commitments. */
@Component({
  selector: 'web-hero',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, Lead, LevelLegend, LevelTable, Proof, UnitChart],
  template: `
    <web-proof [overview]="overview()" [mainHeading]="mainHeading()" />
    <web-lead [overview]="overview()" />
    <web-unit-chart [overview]="overview()" />
    <div class="row between chart-foot">
      <web-level-legend [plan]="overview().plan" />
      <p class="meta">
        @if (overview().units) {<span i18n="@@home.units.note">Cada cuadro es un compromiso; el número es el de su ficha.</span>}
        @if (overview().plan.statusDate; as day) {&ngsp;<span i18n="@@home.statusDate">Corte de información: {{ day | day }}.</span>}
      </p>
    </div>
    <details class="as-table">
      <summary i18n="@@home.asTable">Ver como tabla</summary>
      <web-level-table [list]="list()" [caption]="caption" [heading]="heading" [rows]="rows()" />
    </details>
  `,
  host: { class: 'hero' },
})
export class Hero {
  readonly overview = input.required<Overview>();
  readonly mainHeading = input.required<boolean>();
  protected readonly caption = $localize`:@@home.table.byProposer:Compromisos por proponente y nivel declarado`;
  protected readonly heading = $localize`:@@home.table.proposer:Proponente`;
  protected readonly list = computed(() => commitmentsLink(this.overview().plan.slug));
  protected readonly rows = computed(() =>
    this.overview()
      .byProposer.filter(({ total }) => total > 0)
      .map(({ proposer, total, completion }) => ({ name: proposedByHeading(proposer), query: { proposer }, total, completion })),
  );
}
