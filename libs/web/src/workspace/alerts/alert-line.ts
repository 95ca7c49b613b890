import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AlertView } from '@cumple/contracts/alerts/alert';
import { Icon } from '@cumple/ui/icon';
import { Tag, type TagTone } from '@cumple/ui/tag';
import { ALERT_ICONS, alertName, nextStepName } from '../../alerts/alert-words';
import { DayPipe } from '../../common/day-pipe';
import { InstantPipe } from '../../common/instant-pipe';
import { daysText } from './days-text';

/** Those whose day is the one that the plan gives. */
const OF_DUE_DAY: readonly AlertView['kind'][] = ['milestone-late', 'milestone-due-soon', 'nothing-under-way', 'nothing-known'];
const LATE: readonly AlertView['kind'][] = ['milestone-late', 'no-report-received', 'evidence-gone', 'report-returned'];

/** One alert: what was seen, of what, since when, and the next step. */
@Component({
  selector: 'web-alert-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, Icon, InstantPipe, RouterLink, Tag],
  template: `
    <div>
      <ui-tag [tone]="tone()" [icon]="icon()">{{ name() }}</ui-tag>
      <h3>{{ alert().commitment }}@if (alert().milestone; as number) { · <ng-container i18n="@@alerts.milestone">hito {{ number }}</ng-container>}, {{ alert().commitmentTitle }}</h3>
      <p class="small">{{ alert().milestoneTitle }}</p>
      <p class="meta">
        {{ alert().institution.acronym ?? alert().institution.name }}@if (alert().institution.demonstration) {<span class="fictional"> · <ng-container i18n="@@institutions.demonstration.tag">datos ficticios</ng-container></span>}
        @if (alert().day; as day) { · @switch (alert().kind) {@case ('report-returned') {<ng-container i18n="@@alerts.day.returned">devuelto el {{ day | day }}</ng-container>} @default {@if (ofDueDay()) {<ng-container i18n="@@alerts.day.due">fecha de conclusión {{ day | day }}</ng-container>} @else {{{ day | day }}}}}@if (days(); as text) { · {{ text }}}}
      </p>
      @if (alert().detail; as detail) {<p class="small voice">{{ detail }}</p>}
      @if (alert().escalation; as raised) {
        <p class="small" i18n="@@alerts.raisedTo">Elevado a {{ raised.addressedTo }} el {{ raised.raisedAt | instant }} por {{ raised.raisedBy.post }}, {{ raised.raisedBy.institution }}:</p>
        <p class="small voice">{{ raised.text }}</p>
        @if (raised.answer; as answer) {<p class="small"><ng-container i18n="@@alerts.answeredBefore">Respondió:</ng-container> <span class="voice">{{ answer }}</span></p>}
      }
    </div>
    @switch (alert().nextStep) {
      @case ('escalate') {
        @if (mayRaise()) {<button class="btn out sm" type="button" (click)="raise.emit()">{{ step() }}<span class="sr">: {{ label() }}</span></button>}
      }
      @case ('record-answer') {
        @if (mayAnswer()) {<button class="btn out sm" type="button" (click)="answer.emit()">{{ step() }}<span class="sr">: {{ label() }}</span></button>}
      }
      @default {<a class="btn out sm" [routerLink]="path()" [fragment]="fragment()">{{ step() }}<svg uiIcon="to"></svg><span class="sr">: {{ label() }}</span></a>}
    }
  `,
  host: { style: 'display: contents' },
})
export class AlertLine {
  readonly alert = input.required<AlertView>();
  readonly mayRaise = input(false);
  readonly mayAnswer = input(false);
  readonly raise = output();
  readonly answer = output();
  private readonly look = $localize`:@@sheets.open:Abrir la hoja`;
  protected readonly name = computed(() => alertName(this.alert().kind));
  protected readonly icon = computed(() => ALERT_ICONS[this.alert().kind]);
  protected readonly tone = computed((): TagTone => (LATE.includes(this.alert().kind) ? 'late' : 'warn'));
  protected readonly step = computed(() => (this.onlyLooks() ? this.look : nextStepName(this.alert().nextStep)));
  protected readonly ofDueDay = computed(() => OF_DUE_DAY.includes(this.alert().kind));
  protected readonly label = computed(() => `${this.alert().commitment} · ${this.alert().milestone ?? ''}`);
  protected readonly days = computed(() => daysText(this.alert()));
  protected readonly path = computed(() => this.alert().address.split('#')[0] ?? '/espacio');
  protected readonly fragment = computed(() => this.alert().address.split('#')[1]);

  /** Whoever coordinates looks at another institution's sheet, and reports only where nobody else does; approval is given by the link in the mail. */
  private onlyLooks(): boolean {
    const { owner, nextStep } = this.alert();
    return nextStep === 'approve-report' || (this.mayAnswer() && owner === 'institution' && nextStep !== 'escalate');
  }
}
