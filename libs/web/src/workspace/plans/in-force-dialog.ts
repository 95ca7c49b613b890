import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { FormGroup } from '@angular/forms';
import type { InForceCheck, ManagedCommitment } from '@cumple/contracts/commitments/managed-commitment';
import { SelectField } from '@cumple/ui/form/select-field';
import { TextArea } from '@cumple/ui/form/text-area';
import { TextField } from '@cumple/ui/form/text-field';
import { CommitmentsClient } from './commitments-client';
import { choice, neededText } from './controls';
import { LIMITS } from './limits';
import { StepDialog } from './step-dialog';

const MAX_MONTHS = 120;

/** "Still in force?": the answer, why, and after how many months to ask again. */
@Component({
  selector: 'web-in-force-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SelectField, StepDialog, TextArea, TextField],
  template: `
    <web-step-dialog name="check" heading="¿Sigue vigente lo cumplido?" i18n-heading="@@planEditor.check.heading" confirmLabel="Publicar la respuesta" i18n-confirmLabel="@@planEditor.check.confirm"
      [form]="form" [send]="send" [open]="open()" (openChange)="openChange.emit($event)" (done)="done.emit($event)">
      <p i18n="@@planEditor.check.what">La respuesta se publica junto al compromiso y no se puede borrar. Un «no» no cambia su nivel: para eso está reabrirlo.</p>
      <ui-select-field name="check-inForce" label="¿Sigue vigente?" i18n-label="@@planEditor.life.check" [control]="form.controls.inForce" [choices]="answers" empty="Elija" i18n-empty="@@planEditor.check.choose" />
      <ui-text-area name="check-reason" label="En qué se basa" i18n-label="@@planEditor.check.reason" [control]="form.controls.reason" [rows]="3" [maxLength]="limit"
        hint="Es público: quien lea el portal lo verá tal como lo escriba. No nombre personas." i18n-hint="@@planEditor.reason.public" />
      <ui-text-field name="check-checkAgainAfterMonths" label="Volver a preguntar en cuántos meses" i18n-label="@@planEditor.check.months" [control]="form.controls.checkAgainAfterMonths" inputmode="numeric" [maxLength]="3" [optional]="true"
        hint="De 1 a 120. Vacío: no se vuelve a preguntar." i18n-hint="@@planEditor.check.months.hint" />
    </web-step-dialog>
  `,
})
export class InForceDialog {
  readonly commitment = input.required<ManagedCommitment>();
  readonly open = input(false);
  readonly openChange = output<boolean>();
  readonly done = output<ManagedCommitment>();
  private readonly client = inject(CommitmentsClient);
  protected readonly limit = LIMITS.reason;
  protected readonly answers = [
    { value: 'yes', label: $localize`:@@planEditor.check.yes:Sí, sigue vigente` },
    { value: 'no', label: $localize`:@@planEditor.check.no:No, dejó de estarlo` },
  ];
  protected readonly form = new FormGroup({
    inForce: neededText(3),
    reason: neededText(LIMITS.reason),
    checkAgainAfterMonths: choice('', ({ value }) => (isMonths(String(value)) ? null : { message: $localize`:@@planEditor.check.months.wrong:Escriba un número entero de meses, de 1 a 120, o déjelo vacío.` })),
  });
  protected readonly send = (key: string) => this.client.checkInForce(this.commitment(), this.answer(), key);

  private answer(): InForceCheck {
    const { inForce, reason, checkAgainAfterMonths } = this.form.getRawValue();
    return { inForce: inForce === 'yes', reason: reason.trim(), ...(checkAgainAfterMonths && { checkAgainAfterMonths: Number(checkAgainAfterMonths) }) };
  }
}

function isMonths(text: string): boolean {
  return text === '' || (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_MONTHS);
}
