import { ChangeDetectionStrategy, Component, DestroyRef, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import type { StoredFileView } from '@cumple/contracts/common/stored-file';
import type { ReportSheet, SubmissionLine } from '@cumple/contracts/progress/report-sheet';
import { approvalModesFor, proposedApproval } from '@cumple/domain/progress/approval';
import type { ApprovalMode } from '@cumple/domain/progress/submission.state';
import { REPORT_LIMITS } from '@cumple/domain/progress/report-content';
import { Breadcrumb } from '@cumple/ui/breadcrumb';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import type { ListedError } from '@cumple/ui/form/form-errors';
import { DayField } from '@cumple/ui/form/day-field';
import { SaveBar } from '@cumple/ui/form/save-bar';
import { TextField } from '@cumple/ui/form/text-field';
import { Tag, type TagTone } from '@cumple/ui/tag';
import { DayPipe } from '../../common/day-pipe';
import { LANGUAGE } from '../../common/language';
import { PlanClock } from '../../common/plan-clock';
import { ApiProblem } from '../../common/workspace/api-problem';
import { KeptDrafts } from '../../common/workspace/kept-drafts';
import { randomKey } from '../../common/workspace/random-key';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { describeWorkspacePage } from '../page-title';
import { ApprovalChoice } from './approval-choice';
import { ReportSheetsClient, type SheetAddress } from './report-sheets-client';
import { SheetAside } from './sheet-aside';
import { lackingErrors, refusedErrors, sentErrors, showLacking, unkeptErrors } from './sheet-errors';
import { leftOutText } from './left-out-text';
import { goesOnOutside, lockedText, onlyReturnedText } from './locked-text';
import { SheetModel } from './sheet-model';
import { SheetPreview } from './sheet-preview';
import { SheetRowPart } from './sheet-row';

/** All of an institution's milestones of a round on one page: ticked, filled in, and sent together. */
@Component({
  selector: 'web-sheet-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ApprovalChoice, Breadcrumb, DayField, DayPipe, ErrorSummary, PlanClock, ReactiveFormsModule, RouterLink, SaveBar, SheetAside, SheetPreview, SheetRowPart, Tag, TextField],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head">
      <h1 tabindex="-1">{{ title() }}</h1>
      <p class="muted">{{ shown().institution.name }} · {{ shown().planTitle }}@if (shown().demonstration) {&ngsp;<ui-tag class="fictional" tone="warn" icon="info" [boxed]="true" i18n="@@institutions.demonstration.tag">datos ficticios</ui-tag>}</p>
      @if (shown().dueOn; as due) {
        <p><ui-tag [tone]="dueTone()" icon="late"><ng-container i18n="@@sheet.due">Para el {{ due | day }}</ng-container>@if (shown().workingDaysLeft; as left) {&ngsp;· <ng-container i18n="@@sheet.left">{left, plural, =1 {queda 1 día hábil} other {quedan {{ left }} días hábiles}}</ng-container>}</ui-tag></p>
      }
      <p><web-plan-clock [timeZone]="shown().timeZone" /></p>
      @if (shown().extension; as more) {
        <p class="small" i18n="@@sheet.extended">Con prórroga hasta el {{ more.dueOn | day }}: el plazo del corte es el {{ more.roundDueOn | day }}. Motivo: «{{ more.reason }}»</p>
      }
    </div>
    <div class="sheet-cols">
      <form class="sheet form" (submit)="submit($event)" (keydown.enter)="stay($event)" novalidate>
        <ui-error-summary [errors]="errors()" />
        @if (notice(); as words) {<p class="callout" role="status">{{ words }}</p>}
        @else if (closedText(); as words) {
          <p class="callout">{{ words }} @if (goesOnOutside()) {<a class="link" [routerLink]="['/espacio/informes', shown().plan, 'outside', shown().institution.slug]" i18n="@@sheets.outside.open">Informar fuera de corte</a>} @else if (!editable()) {<a class="link" routerLink="/espacio/informes" i18n="@@sheet.locked.others">Ver las demás hojas</a>}</p>
        }
        @if (awaited(); as sent) {
          <div class="callout warn"><p i18n="@@sheet.locked.awaiting">Lo enviado espera la aprobación de su autoridad: todavía no tiene constancia. Si quiere cambiarlo, retírelo de aprobación.</p><p><button class="btn out sm" type="button" (click)="takeBack(sent)" i18n="@@sheet.aside.takeBack">Retirar de aprobación</button></p></div>
        }
        @if (editable()) {
          <fieldset [formGroup]="model().letter.form">
            <legend class="label" i18n="@@sheet.letter">Oficio</legend>
            <div class="two">
              <ui-text-field name="letterNumber" label="Número de oficio" i18n-label="@@progress.field.letterNumber" [control]="model().letter.form.controls.letterNumber" [maxLength]="limits.letterNumber" [optional]="true" />
              <ui-day-field name="letterOn" label="Fecha del oficio" i18n-label="@@progress.field.letterOn" [control]="model().letter.form.controls.letterOn" [optional]="true" />
            </div>
            @if (model().letter.theirs(); as words) {<p class="callout warn" role="alert" i18n="@@sheet.letter.theirs">Otra persona guardó otro oficio mientras tanto: {{ words }}. Lo que usted escriba ahora lo cambia.</p>}
          </fieldset>
        }
        <section aria-labelledby="rows">
          <h2 id="rows" i18n="@@sheet.rows">Hitos</h2>
          @if (editable() && !shown().lock) {<p class="small muted" i18n="@@sheet.rows.lead">Marque los que siguen igual y llene sólo los que cambiaron. Primero, lo más urgente.</p>}
          <div class="ms-list">
            @for (row of model().rows; track row) {<web-sheet-row [model]="row" [first]="row === model().noted" [purpose]="address()" [today]="shown().asOf" />}
            @empty {<p class="absence" i18n="@@sheet.rows.none">Este corte no pregunta por ningún hito de su institución.</p>}
          </div>
        </section>
        @if (editable()) {
          <web-sheet-preview [rows]="model().ready()" />
          <web-approval-choice [sheet]="shown()" [address]="address()" [modes]="modes()" [refused]="model().refused()" [(mode)]="approval" [(signed)]="signed" />
          <ui-save-bar [label]="sendLabel()" [busy]="busy()" [status]="model().status()" [timeZone]="shown().timeZone">
            @if (model().lacking().length) {<a class="small" href="#rows" (click)="showLacking($event)">{{ lackingText() }}</a>}
          </ui-save-bar>
        }
      </form>
      <web-sheet-aside [sheet]="shown()" [editable]="editable()" />
    </div>
  `,
})
export class SheetPage {
  readonly sheet = input.required<ReportSheet>();
  private readonly client = inject(ReportSheetsClient);
  private readonly router = inject(Router);
  private readonly services = { client: this.client, kept: inject(KeptDrafts), account: inject(WorkspaceSession).account() ?? '', language: inject(LANGUAGE) };
  protected readonly limits = REPORT_LIMITS;
  protected readonly shown = linkedSignal(() => this.sheet());
  protected readonly address = computed((): SheetAddress => ({ plan: this.shown().plan, round: this.shown().round?.number ?? 'outside', institution: this.shown().institution.slug }));
  protected readonly model = computed(() => this.modelOf(this.shown(), this.address()));
  /** The ways that are open for what is ready. */
  protected readonly modes = computed(() => {
    const { approvalRequired = false, approverPost } = this.shown();
    return approvalModesFor({ required: approvalRequired, refused: this.model().refused().length > 0, hasApprover: approverPost !== null });
  });
  /** What was chosen stays chosen while it can be. */
  protected readonly approval = linkedSignal<readonly ApprovalMode[], ApprovalMode>({
    source: this.modes, computation: (modes, chosen) => (chosen && modes.includes(chosen.value) ? chosen.value : proposedApproval(modes)),
  });

  protected readonly signed = signal<StoredFileView | null>(null);
  protected readonly busy = signal(false);
  /** What keeps it from being sent, each with its field. */
  protected readonly errors = signal<readonly ListedError[]>([]);
  protected readonly notice = signal<string | null>(null);
  protected readonly title = computed(() => this.shown().round?.name ?? $localize`:@@sheet.outside:Informar fuera de corte`);
  protected readonly crumbs = computed(() => [{ label: $localize`:@@sheets.title:Informes de avance`, link: '/espacio/informes' }, { label: this.title() }]);
  protected readonly sendLabel = computed(() => sendText(this.model().ready().length));
  protected readonly lackingText = computed(() => $localize`:@@sheet.lacking:Por corregir: ${this.model().lacking().map(({ row }) => `${row.commitment}·${row.milestone}`).join(', ')}:rows:`);
  /** Something can still be written in it. */
  protected readonly editable = computed(() => this.model().rows.some((row) => row.editable()));
  protected readonly closedText = computed(() => this.wordsOnTop());
  protected readonly dueTone = computed(() => dueTone(this.shown()));
  /** What waits for approval, and may be taken back by whoever reads it. */
  protected readonly awaited = computed(() => (this.shown().writable ? this.shown().submissions.find(({ state }) => state === 'awaiting-approval') : undefined));
  protected readonly goesOnOutside = computed(() => goesOnOutside(this.shown()));
  private key = randomKey();

  constructor() {
    describeWorkspacePage(() => this.title());
    const online = () => void this.model().flush(false);
    const leaving = (event: BeforeUnloadEvent) => this.model().status().state === 'unkept' && event.preventDefault();
    addEventListener('online', online);
    addEventListener('beforeunload', leaving);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', online);
      removeEventListener('beforeunload', leaving);
    });
    // What was typed here before, and never arrived, is sent as soon as the page is there.
    effect((onCleanup) => {
      const model = this.model();
      onCleanup(() => model.leave());
      untracked(() => void model.flush(false));
    });
  }

  /** Enter in a field sends nothing: it is the button that does. */
  protected stay(event: Event): void {
    if (event.target instanceof HTMLInputElement) event.preventDefault();
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.notice.set(null);
    this.errors.set(this.reasonsNotToSend());
    if (this.errors().length) return;
    this.busy.set(true);
    try {
      if (await this.model().flush()) await this.send();
      else this.errors.set(unkeptErrors(this.model().rows));
    } catch (failure) {
      await this.refused(failure);
    } finally {
      this.busy.set(false);
    }
  }

  protected showLacking(event: Event): void {
    event.preventDefault();
    this.errors.set(this.openLacking());
  }

  protected async takeBack({ id }: SubmissionLine): Promise<void> {
    await this.client.takeBack(id, randomKey()).catch((failure: unknown) => this.refused(failure));
    await this.read();
  }

  private wordsOnTop(): string | null {
    if (!this.model().rows.length) return null;
    return this.editable() ? onlyReturnedText(this.shown()) : lockedText(this.shown());
  }

  /** Made anew for what was read anew; making one takes up what this browser kept. */
  private modelOf(sheet: ReportSheet, address: SheetAddress): SheetModel {
    return untracked(() => new SheetModel(sheet, address, this.services));
  }

  private async send(): Promise<void> {
    const leftOut = this.model().leftOut();
    const sent = await this.client.submit(this.address(), this.model().submission(this.approval(), this.signed()?.id ?? null), this.key);
    this.key = randomKey();
    if (sent.receipt) await this.router.navigate(['/espacio/constancias', sent.receipt], { state: { leftOut } });
    else await this.read();
    if (!sent.receipt) this.notice.set($localize`:@@sheet.asked:Se pidió la aprobación. Mientras llega, lo enviado no se puede cambiar; la constancia aparecerá en esta página.` + leftOutText(leftOut));
  }

  private async read(): Promise<void> {
    this.shown.set(await this.client.one(this.address()));
  }

  private reasonsNotToSend(): ListedError[] {
    if (!this.model().ready().length && this.model().lacking().length) return this.openLacking();
    if (!this.model().ready().length) return whole($localize`:@@sheet.nothing:Todavía no hay nada que enviar: marque «sin cambios» o llene al menos un hito.`);
    if (this.approval() === 'signed-sheet' && !this.signed()) return whole($localize`:@@sheet.noSigned:Falta subir la hoja firmada, o elija otra forma de aprobación.`);
    return [];
  }

  /** What rows that were begun lack, opened so that their fields can be reached. */
  private openLacking(): ListedError[] {
    for (const row of this.model().lacking()) {
      row.open.set(true);
      showLacking(row);
    }
    return lackingErrors(this.model().lacking());
  }

  /** Says why; where somebody else changed something meanwhile, shows what stands now. */
  private async refused(failure: unknown): Promise<void> {
    if (!(failure instanceof ApiProblem)) throw failure;
    if (!failure.isOffline && failure.status < 500) this.key = randomKey();
    const tried = this.model().ready().map(({ key }) => key);
    if (failure.isConflict || failure.status === 409 || failure.status === 422) await this.read();
    const sent = sentErrors(this.model().rows.filter(({ key }) => tried.includes(key)));
    this.errors.set(sent.length ? sent : refusedErrors(failure));
  }
}

function whole(message: string): ListedError[] {
  return [{ name: null, message }];
}

function sendText(count: number): string {
  if (count === 0) return $localize`:@@sheet.send.none:Enviar`;
  return count === 1 ? $localize`:@@sheet.send.one:Enviar 1 informe` : $localize`:@@sheet.send.many:Enviar ${count}:count: informes`;
}

function dueTone({ round }: ReportSheet): TagTone {
  if (round?.state === 'closed') return 'plain';
  return round?.state === 'past-due' ? 'late' : 'warn';
}
