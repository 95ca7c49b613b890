import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormControl } from '@angular/forms';
import { RouterLink } from '@angular/router';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { REPORT_STATES, type ReportState } from '@cumple/domain/progress/progress-report.state';
import { changesOf } from '@cumple/ui/form/changes-of';
import { SelectField } from '@cumple/ui/form/select-field';
import { InstantPipe } from '../../common/instant-pipe';
import { PlanClock } from '../../common/plan-clock';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { milestoneStateName } from '../../commitments/milestone-words';
import { reportStateName } from '../../progress/progress-words';
import { EmptyList } from '../empty-list';
import { describeWorkspacePage } from '../page-title';
import { PlanChoice } from '../plan-choice';
import { ReportStateTag } from './report-state-tag';
import { reportLabel } from './review-words';
import type { SentView } from './sent-view';

/** So many are shown at first. */
const FIRST = 50;

/** Every report that was received of one's institution – for those who review, of all –, newest first. */
@Component({
  selector: 'web-sent-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyList, InstantPipe, PlanChoice, PlanClock, ReportStateTag, RouterLink, SelectField],
  template: `
    <div class="page-head row between">
      <div>
        <h1 tabindex="-1" i18n="@@sent.title">Informes enviados</h1>
        <p class="muted" i18n="@@sent.lead">Uno por hito y envío, con lo que fue de él. Los borradores no aparecen: solo los ve quien los escribe.</p>
        <web-plan-choice base="/espacio/informes-enviados" [plans]="view().plans" [chosen]="view().plan" />
        @if (view().reports[0]; as first) {<p><web-plan-clock [timeZone]="first.timeZone" /></p>}
      </div>
      @if (session.may('report.write')) {<a class="btn out" routerLink="/espacio/constancias" i18n="@@receipts.title">Constancias</a>}
    </div>
    @if (view().reports.length) {
      <ui-select-field name="state" label="Estado" i18n-label="@@progress.field.milestoneState" [control]="state" [choices]="states" empty="Todos" i18n-empty="@@sent.all" />
      <ul class="queue section">
        @for (report of shown(); track report.id) {
          <li [class.is-returned]="report.state === 'returned'">
            <div>
              <web-report-state-tag [report]="report" />
              <h2 class="t-h3"><a [routerLink]="['/espacio/informes-enviados/informe', report.id]">{{ labelOf(report) }}, {{ report.commitmentTitle }}</a></h2>
              <p class="small">{{ report.title }} · {{ declaredOf(report) }}</p>
              <p class="meta">{{ report.institution.acronym ?? report.institution.name }}@if (report.institution.demonstration) {<span class="fictional"> · <ng-container i18n="@@institutions.demonstration.tag">datos ficticios</ng-container></span>}@if (report.receivedAt; as at) { · <ng-container i18n="@@review.received">recibido el {{ at | instant: report.timeZone }}</ng-container>}@if (report.receipt; as receipt) { · {{ receipt }}}</p>
            </div>
          </li>
        } @empty {<li class="muted" i18n="@@sent.noneSo">Ningún informe está así.</li>}
      </ul>
      @if (found().length > shown().length) {<p><button class="btn out" type="button" (click)="most.set(found().length)" i18n="@@sent.more">Mostrar los {{ found().length }}</button></p>}
    } @else {
      <web-empty-list heading="Todavía no se ha enviado ningún informe" i18n-heading="@@sent.none"><p i18n="@@sent.none.what">El primero aparece cuando se recibe el primer envío de una hoja.</p></web-empty-list>
    }
  `,
})
export class SentPage {
  readonly view = input.required<SentView>();
  protected readonly session = inject(WorkspaceSession);
  protected readonly labelOf = reportLabel;
  protected readonly states = REPORT_STATES.filter((value) => value !== 'draft').map((value) => ({ value, label: reportStateName(value) }));
  protected readonly state = new FormControl<ReportState | ''>('', { nonNullable: true });
  private readonly changes = changesOf(computed(() => this.state));
  protected readonly most = linkedSignal(() => (this.view(), FIRST));
  protected readonly found = computed(() => (this.changes(), this.view().reports.filter((report) => !this.state.value || report.state === this.state.value)));
  protected readonly shown = computed(() => this.found().slice(0, this.most()));

  constructor() {
    describeWorkspacePage(() => $localize`:@@sent.title:Informes enviados`);
  }

  protected declaredOf({ milestoneState }: ManagedReport): string {
    return milestoneStateName(milestoneState);
  }
}
