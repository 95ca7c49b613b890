import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import { COPY_DECISIONS, type CopyDecision } from '@cumple/contracts/commitments/stored-file';
import { SelectField } from '@cumple/ui/form/select-field';
import { TextArea } from '@cumple/ui/form/text-area';
import { InstantPipe } from '../../common/instant-pipe';
import { freeText } from '../plans/controls';
import { LIMITS } from '../plans/limits';
import { StepDialog } from '../plans/step-dialog';
import { ReviewClient } from './review-client';
import { copyDecisionName } from './verdict-words';

/** Decides whether the copy of an address may be read by everybody, once somebody looked for personal data in it. */
@Component({
  selector: 'web-copy-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe, SelectField, StepDialog, TextArea],
  template: `
    <web-step-dialog name="copy" heading="Decidir sobre la copia" i18n-heading="@@evidence.copy.decide" confirmLabel="Guardar la decisión" i18n-confirmLabel="@@evidence.copy.confirm"
      [form]="form" [send]="send" [open]="evidence() !== null" (openChange)="closed.emit()" (done)="decided.emit($event)">
      @if (evidence(); as shown) {
        @if (shown.copy; as copy) {
          <p><strong>{{ shown.title ?? shown.url }}</strong></p>
          <p class="small"><ng-container i18n="@@evidence.copy.of">copia del {{ copy.copiedAt | instant: timeZone() }}</ng-container>@if (copy.address) {, <ng-container i18n="@@evidence.copy.public">pública</ng-container>} @else if (copy.keptBackAt) {, <ng-container i18n="@@evidence.copy.keptBack">retenida el {{ copy.keptBackAt | instant: timeZone() }}</ng-container>} @else {, <ng-container i18n="@@evidence.copy.inside">sin publicar</ng-container>}</p>
        }
      }
      <p class="small" i18n="@@evidence.copy.what">Descárguela y léala antes: nombres de personas atendidas, teléfonos, direcciones o números de identificación no deben publicarse.</p>
      <ui-select-field name="copy-decision" label="Decisión" i18n-label="@@evidence.copy.decision" [control]="form.controls.decision" [choices]="choices" />
      <ui-text-area name="copy-reason" label="Motivo" i18n-label="@@planEditor.reason" [control]="form.controls.reason" [rows]="2" [maxLength]="limit" [optional]="true"
        hint="Queda en el registro interno." i18n-hint="@@evidence.copy.reason.hint" />
    </web-step-dialog>
  `,
})
export class CopyDialog {
  readonly plan = input.required<string>();
  /** Whose copy it is: the dialog is open while there is one. */
  readonly evidence = input.required<EvidenceView | null>();
  readonly timeZone = input.required<string>();
  readonly closed = output();
  readonly decided = output<EvidenceView>();
  private readonly client = inject(ReviewClient);
  protected readonly limit = LIMITS.reason;
  protected readonly choices = COPY_DECISIONS.map((value) => ({ value, label: copyDecisionName(value) }));
  protected readonly form = new FormGroup({ decision: new FormControl<CopyDecision['decision']>('keep-back', { nonNullable: true }), reason: freeText(LIMITS.reason) });
  protected readonly send = (key: string) => {
    const { decision, reason } = this.form.getRawValue();
    return this.client.decideOnCopy(this.plan(), this.evidence()?.id ?? '', { decision, ...(reason.trim() && { reason: reason.trim() }) }, key);
  };
}
