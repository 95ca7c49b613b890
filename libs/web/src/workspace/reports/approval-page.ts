import { ChangeDetectionStrategy, Component, DestroyRef, computed, effect, inject, signal, untracked } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ApprovalOutcome, ApprovalView } from '@cumple/contracts/progress/report-sheet';
import { TextArea } from '@cumple/ui/form/text-area';
import { Tag } from '@cumple/ui/tag';
import { linkToken } from '../../accounts/link-token';
import { LANGUAGE } from '../../common/language';
import { ApiProblem } from '../../common/workspace/api-problem';
import { randomKey } from '../../common/workspace/random-key';
import { WorkspaceApi } from '../../common/workspace/workspace-api';
import { describeWorkspacePage } from '../page-title';
import { ApprovalReportPart } from './approval-report';
import { LinkKeeper } from './kept-link';
import { lastDayText } from '../../common/moment-text';

const LONGEST_NOTE = 2000;
const GONE = 410;
/** What no link can be. */
const MALFORMED: readonly number[] = [400, 422];

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
        <p class="small muted"><ng-container i18n="@@approval.until">El vínculo sirve una sola vez, hasta el {{ expires() }} inclusive.</ng-container>@if (asked.letterNumber; as letter) {&ngsp;<ng-container i18n="@@approval.letter">Oficio {{ letter }}.</ng-container>}</p>
        @for (report of asked.reports; track $index) {<web-approval-report [report]="report" />}
        <form class="sheet form" [formGroup]="form" (ngSubmit)="decide('approve')" novalidate>
          @if (problem(); as words) {<p class="callout late" role="alert">{{ words }}</p>}
          <ui-text-area name="note" label="Si no lo aprueba, diga qué hay que corregir" i18n-label="@@approval.note" [control]="form.controls.note" [rows]="3" [maxLength]="longest" [optional]="true" />
          <p class="btn-group">
            <button class="btn" type="submit" [attr.aria-disabled]="busy() || null" i18n="@@approval.approve">Aprobar</button>
            <button class="btn out" type="button" [attr.aria-disabled]="busy() || null" (click)="decide('refuse')" i18n="@@approval.refuse">No aprobar</button>
          </p>
        </form>
      } @else if (trouble() === 'none') {
        <section class="callout" role="alert"><h2 i18n="@@approval.open">Abra el vínculo de su correo</h2><p i18n="@@approval.open.what">Esta página se abre con el vínculo que llegó a su correo. Por seguridad no se guarda aquí: vuelva al mensaje y ábralo otra vez. Sigue sirviendo mientras no se haya usado ni haya vencido.</p></section>
      } @else if (trouble() === 'dead') {
        <section class="callout late" role="alert"><h2 i18n="@@approval.dead">Este vínculo ya no sirve</h2><p i18n="@@approval.dead.what">Ya se usó, venció, no está completo o quien lo recibió ya no aprueba por la institución. Si le llegó un mensaje más nuevo, abra el vínculo de ése; si no, pida al enlace institucional que envíe los informes de nuevo.</p></section>
      } @else if (trouble() === 'later') {
        <section class="callout warn" role="alert">
          <h2 i18n="@@approval.later">Por ahora no se pudieron leer los informes</h2>
          <p>{{ problem() }} <ng-container i18n="@@approval.later.what">Su vínculo sigue sirviendo y no se ha decidido nada.</ng-container></p>
          <p><button class="btn" type="button" [attr.aria-disabled]="busy() || null" (click)="look()" i18n="@@approval.again">Volver a intentar</button></p>
        </section>
      } @else {<p role="status" i18n="@@approval.reading">Leyendo los informes…</p>}
    </div>
  `,
})
export class ApprovalPage {
  private readonly api = inject(WorkspaceApi);
  private readonly language = inject(LANGUAGE);
  private readonly opened = linkToken();
  private readonly keeper = new LinkKeeper(() => sessionStorage);
  private token = '';
  protected readonly longest = LONGEST_NOTE;
  protected readonly view = signal<ApprovalView | null>(null);
  protected readonly outcome = signal<ApprovalOutcome | null>(null);
  protected readonly problem = signal<string | null>(null);
  /** Why there is nothing to read: no link at hand, one that is worth nothing, or a failure that may pass. */
  protected readonly trouble = signal<'none' | 'dead' | 'later' | null>(null);
  protected readonly busy = signal(false);
  protected readonly expires = computed(() => lastDayText(this.view()?.expiresAt ?? '', this.view()?.timeZone ?? 'UTC', this.language));
  protected readonly form = new FormGroup({ note: new FormControl('', { nonNullable: true, validators: Validators.maxLength(LONGEST_NOTE) }) });
  private key = randomKey();

  constructor() {
    describeWorkspacePage(() => $localize`:@@approval.title:Aprobar informes de avance`, () => this.view()?.demonstration ?? false);
    effect(() => {
      const opened = this.opened();
      untracked(() => this.begin(opened));
    });
    this.form.controls.note.valueChanges.subscribe((note) => this.token && this.keeper.keep({ token: this.token, note }));
    inject(DestroyRef).onDestroy(() => this.keeper.forget());
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
    const body = { token: this.token, decision, ...(note && { note }) };
    await this.asking(async () => {
      const outcome = await this.api.post<ApprovalOutcome>(workspacePaths.approvalDecision(), body, { renews: false, idempotencyKey: this.key });
      this.keeper.keep({ outcome });
      this.outcome.set(outcome);
    });
  }

  protected look(): Promise<void> {
    return this.asking(async () => {
      this.view.set(await this.api.post<ApprovalView>(workspacePaths.approvalLookup(), { token: this.token }, { renews: false }));
      this.trouble.set(null);
    });
  }

  /** With the link that was opened; loaded anew, with the one that this tab has, or what was decided by it. */
  private begin(opened: string): void {
    const kept = this.keeper.read();
    if (!opened && kept && 'outcome' in kept) return this.outcome.set(kept.outcome);
    const known = kept && 'token' in kept ? kept : null;
    const link = opened && opened !== known?.token ? { token: opened, note: '' } : known;
    if (!link) return this.trouble.set('none');
    this.token = link.token;
    this.view.set(null);
    this.outcome.set(null);
    this.form.controls.note.setValue(link.note);
    this.keeper.keep(link);
    void this.look();
  }

  private async asking(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      this.refused(failure);
    } finally {
      this.busy.set(false);
    }
  }

  private refused(failure: ApiProblem): void {
    // An answer came, so whatever is sent next is another request; without one, the same may have arrived.
    if (!failure.isOffline && failure.status < 500) this.key = randomKey();
    this.problem.set(failure.errors[0]?.message ?? failure.detail);
    const dead = failure.status === GONE || (!this.view() && MALFORMED.includes(failure.status));
    if (dead) this.keeper.forget();
    if (dead) this.view.set(null);
    if (!this.view()) this.trouble.set(dead ? 'dead' : 'later');
  }
}
