import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { Absence } from '@cumple/ui/absence';
import { LevelTable } from '../../commitments/level-table';
import { commitmentsLink } from './commitments-link';
import { drawnAreas } from './drawn-areas';

/** Levels by policy area, or why they can't be told. `OverviewCharts` draws the chart where it comes into sight; the table is always there. */
@Component({
  selector: 'web-policy-areas',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absence, LevelTable],
  template: `
    <section class="section" aria-labelledby="ejes">
      <div class="section-head"><h2 id="ejes" i18n="@@home.areas.title">Por eje de trabajo</h2></div>
      @if (overview().coverage.policyArea) {
        @if (drawn().length) {
          <div class="chart-place scripted" aria-hidden="true" data-chart="areas"></div>
        }
        <web-level-table [list]="list()" [caption]="caption" [heading]="heading" [rows]="rows()" />
        <p class="basis" i18n="@@home.areas.basis">Con menos de 5 compromisos no se dibuja barra. El largo de cada barra es el número de compromisos del eje.</p>
      } @else {
        <ui-absence i18n-heading="@@home.areas.none" heading="No calculable">
          @if (overview().policyAreas.length) {
            <p class="small muted" i18n="@@home.areas.unassigned">La fuente describe estos ejes y no asigna los compromisos uno por uno.</p>
            <ul class="plain">
              @for (area of overview().policyAreas; track area.code) {<li>{{ area.name }}</li>}
            </ul>
          } @else {
            <p class="small muted" i18n="@@home.areas.undescribed">La fuente no describe ejes de trabajo.</p>
          }
        </ui-absence>
      }
    </section>
  `,
})
export class PolicyAreas {
  readonly overview = input.required<Overview>();
  protected readonly caption = $localize`:@@home.areas.caption:Compromisos por eje de trabajo y nivel declarado`;
  protected readonly heading = $localize`:@@home.areas.heading:Eje`;
  protected readonly list = computed(() => commitmentsLink(this.overview().plan.slug));
  protected readonly drawn = computed(() => drawnAreas(this.overview()));
  protected readonly rows = computed(() =>
    this.overview().policyAreas.map(({ code, name, total, completion }) => ({ name, query: { policyArea: code }, total, completion })),
  );
}
