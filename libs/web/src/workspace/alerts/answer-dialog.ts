import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { FormGroup } from '@angular/forms';
import type { EscalationView } from '@cumple/contracts/alerts/alert';
import { TextArea } from '@cumple/ui/form/text-area';
import { neededText } from '../plans/controls';
import { StepDialog } from '../plans/step-dialog';
import { AlertsClient } from './alerts-client';

const LONGEST = 4000;

/** Records what the higher authority answered. */
@Component({
  selector: 'web-answer-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StepDialog, TextArea],
  template: `
    <web-step-dialog name="answer" heading="Respuesta de la autoridad superior" i18n-heading="@@alerts.answer.heading" confirmLabel="Registrar la respuesta" i18n-confirmLabel="@@alerts.step.recordAnswer"
      [form]="form" [send]="send" [open]="escalation() !== null" (openChange)="closed.emit()" (done)="answered.emit($event)" (stale)="stale.emit()">
      @if (escalation(); as raised) {<p class="small voice">{{ raised.text }}</p>}
      <ui-text-area name="answer-answer" label="¿Qué respondió?" i18n-label="@@alerts.answer.text" [control]="form.controls.answer" [rows]="4" [maxLength]="longest"
        hint="Con la fecha y el número de su oficio, si lo hay. No nombre personas." i18n-hint="@@alerts.answer.hint" />
    </web-step-dialog>
  `,
})
export class AnswerDialog {
  /** The one that is answered: the dialog is open while there is one. */
  readonly escalation = input.required<EscalationView | null>();
  readonly closed = output();
  readonly answered = output<EscalationView>();
  readonly stale = output();
  private readonly client = inject(AlertsClient);
  protected readonly longest = LONGEST;
  protected readonly form = new FormGroup({ answer: neededText(LONGEST) });
  protected readonly send = (key: string) => this.client.answer(this.escalation() as EscalationView, this.form.controls.answer.value.trim(), key);
}
