import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { MilestoneSeries } from '@cumple/contracts/public-site/milestone-series';
import { DayPipe } from '../../common/day-pipe';
import { seriesRows } from './series-lines';

/** Milestones done over time beside what was planned, drawn and as a table. `OverviewCharts` draws it where it comes into sight; the table is always there. */
@Component({
  selector: 'web-milestones-over-time',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe],
  template: `
    <h3 i18n="@@series.title">Concluidos a lo largo del tiempo</h3>
    <p class="small muted"><ng-container i18n="@@series.total">De {{ series().total }} hitos que siguen en el plan, al</ng-container> {{ series().asOf | day: 'long' }}.</p>
    <figure>
      <div class="room" data-chart="milestones"></div>
      <figcaption class="row small" aria-hidden="true">
        <span class="tag"><svg width="28" height="10"><path d="M0 5H28" class="done" /></svg><ng-container i18n="@@series.done">Concluidos</ng-container></span>
        <span class="tag"><svg width="28" height="10"><path d="M0 5H28" class="due" /></svg><ng-container i18n="@@series.due">Debían estar concluidos</ng-container></span>
      </figcaption>
    </figure>
    <details class="disclosure">
      <summary i18n="@@series.table">Ver como tabla</summary>
      <table class="table">
        <caption class="sr" i18n="@@series.caption">Hitos concluidos y previstos a cada fecha, de la más reciente a la más antigua</caption>
        <thead><tr><th scope="col" i18n="@@series.day">Fecha</th><th scope="col" class="num" i18n="@@series.done">Concluidos</th><th scope="col" class="num" i18n="@@series.due">Debían estar concluidos</th></tr></thead>
        <tbody>
          @for (row of rows(); track row.day) {
            <tr>
              <th scope="row">{{ row.day | day }}</th>
              <td class="num">@if (row.done !== null) {<ng-container i18n="@@series.of">{{ row.done }} de {{ series().total }}</ng-container>} @else {<ng-container i18n="@@series.toCome">por venir</ng-container>}</td>
              <td class="num" i18n="@@series.of">{{ row.due }} de {{ series().total }}</td>
            </tr>
          }
        </tbody>
      </table>
    </details>
    @if (series().doneWithoutDay + series().withoutDueDay > 0) {
      <p class="basis">
        @if (series().doneWithoutDay; as count) {<ng-container i18n="@@series.doneWithoutDay">Concluidos sin fecha conocida a ese día, fuera de la línea: {{ count }}.</ng-container>&ngsp;}
        @if (series().withoutDueDay; as count) {<ng-container i18n="@@series.withoutDueDay">Sin fecha planificada que nombre un día, fuera de la línea: {{ count }}.</ng-container>}
      </p>
    }
  `,
  host: { class: 'series' },
})
export class MilestonesOverTime {
  readonly series = input.required<MilestoneSeries>();
  protected readonly rows = computed(() => seriesRows(this.series()));
}
