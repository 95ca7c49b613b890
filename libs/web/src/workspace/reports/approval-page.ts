import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ApprovalOutcome, ApprovalView } from '@cumple/contracts/progress/report-sheet';
import { TextArea } from '@cumple/ui/form/text-area';
import { Tag } from '@cumple/ui/tag';
import { linkToken } from '../../accounts/link-token';
import { clockText } from '../../common/clock-text';
import { LANGUAGE } from '../../common/language';
import { ApiProblem } from '../../common/workspace/api-problem';
import { randomKey } from '../../common/workspace/random-key';
import { WorkspaceApi } from '../../common/workspace/workspace-api';
import { describeWorkspacePage } from '../page-title';
import { ApprovalReportPart } from './approval-report';
import { momentText } from '../../common/moment-text';

const LONGEST_NOTE = 2000;

/** What an authority reads before approving, by a link that works once: no account, no password. */
@Component({
  selector: 'web-approval-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ApprovalReportPart, ReactiveFormsModule, Tag, TextArea],
  template: `
    <div class="wrap narrow">
      <div class="page-head"><h1 tabindex="-1" i18n="@@approval.title">Aprobar informes de avance</h1></div>
      @if (outcome(); as done) {
        <section class="callout" role="status">
          @if (done.state === 'received') {<h2 i18n="@@approval.approved">Aprobado y recibido</h2><p><ng-container i18n="@@approval.receipt">Constancia {{ done.receipt }}</ng-container></p><p i18n="@@approval.approved.next">El enlace institucional ya la tiene. El punto de contacto revisa los informes antes de que se publiquen; usted no tiene que hacer nada más.</p>}
          @else {<h2 i18n="@@approval.refused">No aprobado</h2><p i18n="@@approval.refused.what">El enlace institucional ya puede corregir los informes y enviarlos de nuevo.</p>}
        </section>
      } @else if (view(); as asked) {
        <p>{{ asked.institution.name }} · {{ asked.plan.title }}@if (asked.round; as round) { · {{ round.name }}}@if (asked.demonstration) {&ngsp;<ui-tag class="fictional" tone="warn" icon="info" [boxed]="true" i18n="@@institutions.demonstration.tag">datos ficticios</ui-tag>}</p>
        <p class="small muted"><ng-container i18n="@@approval.until">El vínculo sirve una sola vez, hasta el {{ expires() }}.</ng-container>@if (asked.letterNumber; as letter) {&ngsp;<ng-container i18n="@@approval.letter">Oficio {{ letter }}.</ng-container>}</p>
        @for (report of asked.reports; track $index) {<web-approval-report [report]="report" />}
        <form class="sheet form" [formGroup]="form" (ngSubmit)="decide('approve')" novalidate>
          @if (problem(); as words) {<p class="callout late" role="alert">{{ words }}</p>}
          <ui-text-area name="note" label="Si no lo aprueba, diga qué hay que corregir" i18n-label="@@approval.note" [control]="form.controls.note" [rows]="3" [maxLength]="longest" [optional]="true" />
          <p class="btn-group">
            <button class="btn" type="submit" [attr.aria-disabled]="busy() || null" i18n="@@approval.approve">Aprobar</button>
            <button class="btn out" type="button" [attr.aria-disabled]="busy() || null" (click)="decide('refuse')" i18n="@@approval.refuse">No aprobar</button>
          </p>
        </form>
      } @else if (problem(); as words) {
        <section class="callout late" role="alert"><h2 i18n="@@approval.dead">Este vínculo ya no sirve</h2><p>{{ words }}</p></section>
      } @else {<p role="status" i18n="@@approval.reading">Leyendo los informes…</p>}
    </div>
  `,
})
export class ApprovalPage {
  private readonly api = inject(WorkspaceApi);
  private readonly language = inject(LANGUAGE);
  private readonly token = linkToken();
  protected readonly longest = LONGEST_NOTE;
  protected readonly view = signal<ApprovalView | null>(null);
  protected readonly outcome = signal<ApprovalOutcome | null>(null);
  protected readonly problem = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly expires = computed(() => this.expiryOf(this.view()));
  protected readonly form = new FormGroup({ note: new FormControl('', { nonNullable: true, validators: Validators.maxLength(LONGEST_NOTE) }) });
  private readonly key = randomKey();

  constructor() {
    describeWorkspacePage(() => $localize`:@@approval.title:Aprobar informes de avance`, () => this.view()?.demonstration ?? false);
    effect(() => {
      const token = this.token();
      untracked(() => void this.look(token));
    });
  }

  protected async decide(decision: 'approve' | 'refuse'): Promise<void> {
    if (this.busy()) return;
    const note = this.form.controls.note.value.trim();
    if (decision === 'refuse' && !note) {
      this.form.controls.note.markAsTouched();
      this.form.controls.note.setErrors({ message: $localize`:@@approval.note.needed:Diga qué hay que corregir: quien informa lo leerá.` });
      document.getElementById('note')?.focus();
      return;
    }
    const body = { token: this.token(), decision, ...(note && { note }) };
    await this.asking(async () => this.outcome.set(await this.api.post<ApprovalOutcome>(workspacePaths.approvalDecision(), body, { renews: false, idempotencyKey: this.key })));
  }

  private expiryOf(view: ApprovalView | null): string {
    return view ? `${momentText(view.expiresAt, view.timeZone, this.language)} (${clockText(view.timeZone)})` : '';
  }

  private look(token: string): Promise<void> {
    return this.asking(async () => this.view.set(await this.api.post<ApprovalView>(workspacePaths.approvalLookup(), { token }, { renews: false })));
  }

  private async asking(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      this.problem.set(failure.detail);
    } finally {
      this.busy.set(false);
    }
  }
}
