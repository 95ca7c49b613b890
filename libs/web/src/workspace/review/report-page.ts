import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { Breadcrumb } from '@cumple/ui/breadcrumb';
import { InstantPipe } from '../../common/instant-pipe';
import { PlanClock } from '../../common/plan-clock';
import { ApiProblem } from '../../common/workspace/api-problem';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { JudgeAndParty } from '../../institutions/judge-and-party';
import { describeWorkspacePage } from '../page-title';
import { ReasonDialog } from '../plans/reason-dialog';
import { ReportHead } from './report-head';
import { ReportStateTag } from './report-state-tag';
import { ReportView } from './report-view';
import { ReviewClient } from './review-client';
import { ReviewClock } from './review-clock';
import { reportLabel } from './review-words';

/** One report that was received: what it says, what became of it, and withdrawing it once it is published. */
@Component({
  selector: 'web-report-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, InstantPipe, JudgeAndParty, PlanClock, ReasonDialog, ReportHead, ReportStateTag, ReportView, ReviewClock, RouterLink],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head">
      <h1 tabindex="-1">{{ label() }}, {{ shown().commitmentTitle }}</h1>
      <web-report-state-tag [report]="shown()" />
      <web-report-head [report]="shown()" />
      <web-review-clock [report]="shown()" />
      <p><web-plan-clock [timeZone]="shown().timeZone" /></p>
    </div>
    <p role="status" class="small">{{ said() }}</p>
    @if (shown().withdrawal; as withdrawal) {<p class="callout warn"><ng-container i18n="@@sent.one.withdrawnWhy">Retirado el {{ withdrawal.withdrawnAt | instant: shown().timeZone }}. Motivo público: «{{ withdrawal.reason }}»</ng-container></p>}
    @if (shown().review?.by; as by) {<p class="small"><ng-container i18n="@@sent.one.reviewedBy">Revisado por {{ by.post }}, {{ by.institution }}</ng-container>@if (shown().review?.judgeAndParty) {&ngsp;<web-judge-and-party />}</p>}
    @if (shown().state === 'published' && shown().review?.outcome === 'not-reviewed') {<p class="callout warn" i18n="@@sent.one.unreviewed">Nadie lo revisó en el plazo: se publicó «sin revisar», y así lo dice su página.</p>}
    <section class="sheet review-body" aria-labelledby="content"><h2 id="content" class="t-h3" i18n="@@sent.one.content">Lo que se informó</h2><web-report-view [report]="shown()" (changed)="shown.set($event)" /></section>
    <p class="btn-group section">
      @if (shown().publishedAt) {<a class="btn out" [routerLink]="['/planes', shown().plan, 'compromisos', shown().commitment]" i18n="@@planEditor.publicPage">Página pública</a>}
      @if (shown().receipt && session.may('report.write')) {<a class="btn out" [routerLink]="['/espacio/constancias', shown().receipt]" i18n="@@sent.one.receipt">Constancia</a>}
      @if (shown().state === 'returned' && session.may('report.write')) {
        <a class="btn" [class.out]="session.may('report.review')" [routerLink]="sheet()" [fragment]="shown().commitment + '-' + shown().milestone">@if (session.may('report.review')) {<ng-container i18n="@@sheets.open">Abrir la hoja</ng-container>} @else {<ng-container i18n="@@alerts.step.correctReport">Corregir el informe</ng-container>}</a>
      }
      @if (shown().state === 'submitted' && session.may('report.review')) {<a class="btn" [routerLink]="['/espacio/revision', shown().plan]" i18n="@@workspace.nav.review">Por revisar</a>}
      @if (shown().state === 'published' && session.may('report.withdraw')) {<button class="btn out danger" type="button" (click)="withdrawing.set(true)" i18n="@@sent.one.withdraw">Retirar el informe</button>}
    </p>
    @if (shown().state === 'published') {<p class="small muted" i18n="@@sent.one.published.what">Lo publicado no se edita: se le sigue con otro informe, o se retira con su motivo.</p>}
    <web-reason-dialog name="withdraw" heading="¿Retirar este informe?" i18n-heading="@@sent.one.withdraw.heading" confirmLabel="Retirar para siempre" i18n-confirmLabel="@@planEditor.withdraw.confirm" [danger]="true"
      [send]="withdraw" [open]="withdrawing()" (openChange)="withdrawing.set($event)" (done)="afterWithdrawing($event)">
      <p i18n="@@sent.one.withdraw.what">Sigue a la vista, tachado y con su motivo. El hito vuelve a decir lo que dice el informe publicado anterior o, si no hay otro, lo que decía antes. <strong>No se puede deshacer.</strong></p>
    </web-reason-dialog>
  `,
})
export class ReportPage {
  readonly report = input.required<ManagedReport>();
  private readonly client = inject(ReviewClient);
  protected readonly session = inject(WorkspaceSession);
  protected readonly shown = linkedSignal(() => this.report());
  protected readonly withdrawing = signal(false);
  protected readonly said = signal('');
  protected readonly label = computed(() => reportLabel(this.shown()));
  protected readonly sheet = computed(() => ['/espacio/informes', this.shown().plan, this.shown().round?.number ?? 'outside', this.shown().institution.slug]);
  protected readonly crumbs = computed(() => [{ label: $localize`:@@sent.title:Informes enviados`, link: `/espacio/informes-enviados/${this.shown().plan}` }, { label: this.label() }]);
  protected readonly withdraw = (reason: string, key: string) => this.client.withdraw(this.shown(), reason, key).catch((failure: unknown) => this.readAgain(failure));

  constructor() {
    describeWorkspacePage(() => this.label(), () => this.shown().institution.demonstration);
  }

  protected afterWithdrawing(report: ManagedReport): void {
    this.shown.set(report);
    this.said.set($localize`:@@sent.one.withdrawn.done:El informe quedó retirado.`);
  }

  /** Somebody else came first: what stands now is shown behind the dialog, which says so. */
  private async readAgain(failure: unknown): Promise<never> {
    if (failure instanceof ApiProblem && [409, 412].includes(failure.status)) this.shown.set(await this.client.one(this.shown().id));
    throw failure;
  }
}
