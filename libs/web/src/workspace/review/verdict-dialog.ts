import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import { EVIDENCE_VERDICTS, type EvidenceVerdict } from '@cumple/contracts/commitments/stored-file';
import { SelectField } from '@cumple/ui/form/select-field';
import { TextArea } from '@cumple/ui/form/text-area';
import { neededText } from '../plans/controls';
import { LIMITS } from '../plans/limits';
import { StepDialog } from '../plans/step-dialog';
import { ReviewClient } from './review-client';
import { verdictName } from './verdict-words';

/** A reviewer's verdict on an evidence: whether it proves what it is said to prove, and why. */
@Component({
  selector: 'web-verdict-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SelectField, StepDialog, TextArea],
  template: `
    <web-step-dialog name="verdict" heading="Revisar la evidencia" i18n-heading="@@evidence.judge" confirmLabel="Guardar el dictamen" i18n-confirmLabel="@@evidence.judge.confirm"
      [form]="form" [send]="send" [open]="evidence() !== null" (openChange)="closed.emit()" (done)="judged.emit($event)">
      <p class="small" i18n="@@evidence.judge.what">Se publica junto a la evidencia, con su puesto, la fecha y el motivo. Abrir y probar son cosas distintas: diga si lo que muestra prueba lo que se declara.</p>
      <ui-select-field name="verdict-verdict" label="Dictamen" i18n-label="@@evidence.verdict" [control]="form.controls.verdict" [choices]="verdicts" />
      <ui-text-area name="verdict-reason" label="Motivo" i18n-label="@@planEditor.reason" [control]="form.controls.reason" [rows]="3" [maxLength]="limit"
        hint="Es público: quien lea el portal lo verá tal como lo escriba. No nombre personas." i18n-hint="@@planEditor.reason.public" />
    </web-step-dialog>
  `,
})
export class VerdictDialog {
  readonly plan = input.required<string>();
  /** The one that is judged: the dialog is open while there is one. */
  readonly evidence = input.required<EvidenceView | null>();
  readonly closed = output();
  readonly judged = output<EvidenceView>();
  private readonly client = inject(ReviewClient);
  protected readonly limit = LIMITS.reason;
  protected readonly verdicts = EVIDENCE_VERDICTS.map((value) => ({ value, label: verdictName(value) }));
  protected readonly form = new FormGroup({ verdict: new FormControl<EvidenceVerdict['verdict']>('accepted', { nonNullable: true }), reason: neededText(LIMITS.reason) });
  protected readonly send = (key: string) => {
    const { verdict, reason } = this.form.getRawValue();
    return this.client.judge(this.plan(), this.evidence()?.id ?? '', { verdict, reason: reason.trim() }, key);
  };
}
