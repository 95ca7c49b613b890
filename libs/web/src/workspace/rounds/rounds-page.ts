import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../../common/day-pipe';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { EmptyList } from '../empty-list';
import { describeWorkspacePage } from '../page-title';
import { PlanChoice } from '../plan-choice';
import { RoundTag } from './round-tag';
import type { RoundsView } from './rounds-view';

/** Reporting rounds of a plan, newest first. */
@Component({
  selector: 'web-rounds-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, EmptyList, PlanChoice, RoundTag, RouterLink],
  template: `
    <div class="page-head row between">
      <div>
        <h1 tabindex="-1" i18n="@@rounds.title">Cortes de información</h1>
        <web-plan-choice base="/espacio/cortes" [plans]="view().plans" [chosen]="view().plan" />
      </div>
      @if (session.may('round.manage') && view().plan) {<a class="btn" [routerLink]="['/espacio/cortes', view().plan, 'nuevo']" i18n="@@rounds.new">Abrir un corte</a>}
    </div>
    <ul class="queue">
      @for (round of view().rounds; track round.number) {
        <li>
          <div>
            <web-round-tag [round]="round" />
            <h2 class="t-h3"><a [routerLink]="['/espacio/cortes', round.plan, round.number]">{{ round.name }}</a></h2>
            <p class="small muted" i18n="@@rounds.period">Periodo: del {{ round.periodStartsOn | day }} al {{ round.periodEndsOn | day }}</p>
            <p class="small" i18n="@@rounds.received">{{ round.receivedCount }} informes recibidos de {{ round.milestoneCount }} hitos</p>
          </div>
          <a class="btn out" [routerLink]="['/espacio/cortes', round.plan, round.number]"><ng-container i18n="@@rounds.board">Ver el tablero</ng-container><span class="sr">: {{ round.name }}</span></a>
        </li>
      }
    </ul>
    @if (!view().rounds.length) {
      @if (session.may('round.manage') && view().plan) {
        <web-empty-list heading="Todavía no hay ningún corte" i18n-heading="@@rounds.none">
          <p i18n="@@rounds.none.what">Un corte pide a cada institución un informe por hito hasta una fecha. Al abrirlo, cada enlace recibe el vínculo a su hoja, y aquí se ve quién ha informado y quién no. También se puede informar fuera de corte.</p>
        </web-empty-list>
      } @else if (view().plan) {
        <web-empty-list heading="Ningún corte le pregunta por ahora" i18n-heading="@@rounds.noneForYou"><p i18n="@@rounds.noneForYou.what">Cuando se abra uno que pida informes a su institución, aparecerá aquí y le llegará un aviso.</p></web-empty-list>
      } @else {
        <web-empty-list heading="No hay planes que su puesto alcance" i18n-heading="@@rounds.noPlan"><p i18n="@@rounds.noPlan.what">Los cortes son de un plan: primero hace falta uno.</p></web-empty-list>
      }
    }
  `,
})
export class RoundsPage {
  readonly view = input.required<RoundsView>();
  protected readonly session = inject(WorkspaceSession);

  constructor() {
    describeWorkspacePage(() => $localize`:@@rounds.title:Cortes de información`);
  }
}
