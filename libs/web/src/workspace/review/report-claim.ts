import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { milestoneStateName } from '../../commitments/milestone-words';
import { DayPipe } from '../../common/day-pipe';
import { GivenDatePipe } from '../../common/given-date-pipe';
import { obstacleName } from '../../progress/progress-words';

/** What an institution claims of a milestone, and what stood before. */
@Component({
  selector: 'web-report-claim',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, GivenDatePipe, RouterLink],
  template: `
    @if (report().unchanged) {<p class="voice" i18n="@@review.unchanged">Sin cambios desde el último informe.</p>}
    @if (report().narrative; as text) {<p class="voice">{{ text }}</p>}
    @else if (!report().unchanged) {<p class="muted" i18n="@@review.noNarrative">No cuenta qué se hizo.</p>}
    <dl class="was">
      <div><dt i18n="@@progress.field.milestoneState">Estado</dt><dd>{{ beforeState() }}@if (beforeState() !== state()) { → <strong>{{ state() }}</strong>} @else { (<ng-container i18n="@@review.same">igual</ng-container>)}</dd></div>
      @if (report().startedOn ?? report().before.startedOn) {<div><dt i18n="@@progress.field.startedOn">Fecha de inicio</dt><dd>{{ report().before.startedOn ? (report().before.startedOn! | day) : none }}@if (report().startedOn !== report().before.startedOn) { → <strong>{{ report().startedOn ? (report().startedOn! | day) : none }}</strong>}</dd></div>}
      @if (report().doneOn ?? report().before.doneOn) {<div><dt i18n="@@progress.field.doneOn">Fecha en que se concluyó</dt><dd>{{ report().before.doneOn ? (report().before.doneOn! | day) : none }}@if (report().doneOn !== report().before.doneOn) { → <strong>{{ report().doneOn ? (report().doneOn! | day) : none }}</strong>}</dd></div>}
      @if (report().before.dueOn; as due) {<div><dt i18n="@@review.due">Fecha del plan</dt><dd>{{ due | givenDate }}</dd></div>}
    </dl>
    @if (report().before.narrative; as text) {<details class="small"><summary i18n="@@review.before">Qué decía el último informe publicado</summary><p class="voice">{{ text }}</p></details>}
    @if (report().obstacles.length) {
      <div class="small"><strong i18n="@@progress.field.obstacles">¿Qué lo detiene?</strong>
        <ul>@for (obstacle of report().obstacles; track $index) {<li>{{ nameOf(obstacle.kind) }}@if (obstacle.text) {: <span class="voice">{{ obstacle.text }}</span>}</li>}</ul>
      </div>
    } @else {<p class="small muted" i18n="@@review.noObstacles">Ningún obstáculo declarado</p>}
    @if (report().correctiveAction; as text) {<div class="small"><strong i18n="@@progress.field.correctiveAction">¿Qué se hará para corregirlo?</strong><p class="voice">{{ text }}</p></div>}
    @if (report().proposedDueOn; as day) {
      <div class="small">
        <p><strong><ng-container i18n="@@review.proposed">Propone concluirlo el {{ day | day }}</ng-container></strong>&ngsp;<a [routerLink]="['/espacio/planes', report().plan, 'compromisos', report().commitment]"><ng-container i18n="@@review.amend">Modificar el hito</ng-container></a></p>
        @if (report().proposedDueReason; as text) {<p class="voice">{{ text }}</p>}
      </div>
    }
    @if (report().nextSteps; as text) {<div class="small"><strong i18n="@@progress.field.nextSteps">Siguientes pasos</strong><p class="voice">{{ text }}</p></div>}
  `,
  host: { class: 'stack' },
})
export class ReportClaim {
  readonly report = input.required<ManagedReport>();
  protected readonly none = $localize`:@@review.noDate:sin fecha`;
  protected readonly nameOf = obstacleName;
  protected readonly state = computed(() => milestoneStateName(this.report().unchanged ? this.report().before.state : this.report().milestoneState));
  protected readonly beforeState = computed(() => milestoneStateName(this.report().before.state));
}
