import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Coordination } from './coordination';

/** What waits for whoever coordinates a plan, each figure with the way to it. */
@Component({
  selector: 'web-coordination-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <ul class="kpis" aria-label="Hoy" i18n-aria-label="@@today.today">
      <li [class.late]="work().review?.lastDay">
        <b>{{ work().review?.total ?? unknown }}</b>
        <span><a routerLink="/espacio/revision" i18n="@@today.toReview">{reviewTotal(), plural, =1 {informe por revisar} other {informes por revisar}}</a>@if (work().review?.lastDay; as last) {; <ng-container i18n="@@today.lastDay">{last, plural, =1 {hoy es el último día de 1: después se publica sin revisar} other {hoy es el último día de {{ last }}: después se publican sin revisar}}</ng-container>}</span>
      </li>
      <li>
        <b>{{ work().rounds?.open ? work().rounds?.silent : unknown }}</b>
        <span><a [routerLink]="board()" i18n="@@today.silent">{silent(), plural, =1 {institución sin informe recibido en este corte} other {instituciones sin informe recibido en este corte}}</a>@if (work().rounds?.open === 0) {; <ng-container i18n="@@today.noRound">no hay ningún corte abierto</ng-container>}</span>
      </li>
      <li><b>{{ work().alerts?.brokenEvidence ?? unknown }}</b><span><a routerLink="/espacio/alertas" i18n="@@today.broken">{broken(), plural, =1 {evidencia que no abre} other {evidencias que no abren}}</a></span></li>
      <li><b>{{ work().alerts?.total ?? unknown }}</b><span><a routerLink="/espacio/alertas" i18n="@@today.alerts">{alertTotal(), plural, =1 {alerta en total} other {alertas en total}}</a></span></li>
    </ul>
  `,
})
export class CoordinationFigures {
  readonly work = input.required<Coordination>();
  /** For what could not be read, or has nothing to count: a zero would be a count. */
  protected readonly unknown = '–';
  protected readonly reviewTotal = computed(() => this.work().review?.total ?? 0);
  protected readonly silent = computed(() => this.work().rounds?.silent ?? 0);
  protected readonly broken = computed(() => this.work().alerts?.brokenEvidence ?? 0);
  protected readonly alertTotal = computed(() => this.work().alerts?.total ?? 0);
  protected readonly board = computed(() => {
    const only = this.work().rounds?.only;
    return only ? ['/espacio/cortes', only.plan, only.number] : ['/espacio/cortes'];
  });
}
