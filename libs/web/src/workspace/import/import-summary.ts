import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import type { PlanImportView } from '@cumple/contracts/self-assessment/plan-import';
import { ConfirmDialog } from '@cumple/ui/confirm-dialog';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { TextArea } from '@cumple/ui/form/text-area';
import { CountPipe } from '../../common/count-pipe';
import { ApiProblem } from '../../common/workspace/api-problem';
import { Submission } from '../../common/workspace/submission';
import { PlanImportsClient } from './plan-imports-client';

const MAX_REASON = 2_000;

/** What applying a spreadsheet would do, and doing it: with a reason where an approved plan's promise changes. */
@Component({
  selector: 'web-import-summary',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmDialog, CountPipe, ErrorSummary, ReactiveFormsModule, TextArea],
  template: `
    @if (view().changes; as changes) {
      <dl class="facts inline">
        <div><dt i18n="@@import.summary.added">Se agregan</dt><dd>{{ changes.added | count }}</dd></div>
        <div><dt i18n="@@import.summary.changed">Cambian</dt><dd>{{ changes.changed | count }}</dd></div>
        <div><dt i18n="@@import.summary.unchanged">Quedan igual</dt><dd>{{ changes.unchanged | count }}</dd></div>
      </dl>
      <p class="small muted" i18n="@@import.summary.what">Se cuentan compromisos e hitos. Lo que no está en el archivo no se borra.</p>
    }
    <form class="form" [formGroup]="form" (ngSubmit)="ask()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      @if (view().asksForReason) {
        <ui-text-area name="reason" label="Motivo del cambio" i18n-label="@@import.summary.reason" hint="El plan está aprobado: el público leerá este motivo junto a cada cambio." i18n-hint="@@import.summary.reasonHint" [control]="form.controls.reason" [maxLength]="MAX_REASON" />
      }
      <p class="btn-group">
        <button class="btn" type="submit" [attr.aria-disabled]="submission.busy() || null"><ng-container i18n="@@import.summary.apply">Aplicar al plan</ng-container></button>
        <ng-content />
      </p>
    </form>
    <ui-confirm-dialog name="apply-import" heading="¿Aplicar el archivo al plan?" i18n-heading="@@import.confirm.title" confirmLabel="Aplicar" i18n-confirmLabel="@@import.confirm.yes" [busy]="submission.busy()" [(open)]="asking" (confirmed)="apply()">
      <p i18n="@@import.confirm.what">Se aplica todo o nada, y queda en el registro. Los cambios de un plan público se ven de inmediato.</p>
    </ui-confirm-dialog>
  `,
  styles: `form { margin-top: var(--s-4); }`,
})
export class ImportSummary {
  readonly view = input.required<PlanImportView>();
  readonly applied = output<PlanImportView>();
  private readonly client = inject(PlanImportsClient);
  protected readonly MAX_REASON = MAX_REASON;
  protected readonly form = new FormGroup({ reason: new FormControl('', { nonNullable: true }) });
  protected readonly submission = new Submission(this.form);
  protected readonly asking = signal(false);
  protected readonly needsReason = computed(() => this.view().asksForReason);

  constructor() {
    effect(() => {
      const length = Validators.maxLength(MAX_REASON);
      this.form.controls.reason.setValidators(this.needsReason() ? [Validators.required, length] : [length]);
      this.form.controls.reason.updateValueAndValidity();
    });
  }

  /** What is missing is told before anybody is asked to confirm. */
  protected async ask(): Promise<void> {
    if (this.form.valid) this.asking.set(true);
    else await this.submission.run(() => Promise.resolve(null));
  }

  protected async apply(): Promise<void> {
    const answer = await this.submission.run((key) => this.client.apply(this.view(), this.form.controls.reason.value.trim(), key).catch((failure: unknown) => this.orApplied(failure)));
    this.asking.set(false);
    if (answer) this.applied.emit(answer);
  }

  /** After a lost answer the same file may stand there already: then that is the outcome. */
  private async orApplied(failure: unknown): Promise<PlanImportView> {
    if (!(failure instanceof ApiProblem) || failure.status !== 409) throw failure;
    const now = await this.client.one(this.view().id);
    if (now.state !== 'applied') throw failure;
    return now;
  }
}
