import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import type { AlertView, EscalationView } from '@cumple/contracts/alerts/alert';
import { OBSTACLE_KINDS, type ObstacleKind } from '@cumple/domain/progress/obstacle';
import { SelectField } from '@cumple/ui/form/select-field';
import { TextArea } from '@cumple/ui/form/text-area';
import { TextField } from '@cumple/ui/form/text-field';
import { obstacleName } from '../../progress/progress-words';
import { neededText } from '../plans/controls';
import { StepDialog } from '../plans/step-dialog';
import { AlertsClient } from './alerts-client';

const LIMITS = { addressedTo: 300, text: 4000 };

/** Raises an obstacle to a higher authority: which, to whom, what is asked. */
@Component({
  selector: 'web-raise-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SelectField, StepDialog, TextArea, TextField],
  template: `
    <web-step-dialog name="raise" heading="Elevar a la autoridad superior" i18n-heading="@@alerts.step.escalate" confirmLabel="Elevar" i18n-confirmLabel="@@alerts.raise.confirm"
      [form]="form" [send]="send" [open]="alert() !== null" (openChange)="closed.emit()" (done)="raised.emit($event)">
      @if (alert(); as of) {<p><strong>{{ of.commitment }}@if (of.milestone; as number) { · <ng-container i18n="@@alerts.milestone">hito {{ number }}</ng-container>}, {{ of.milestoneTitle ?? of.commitmentTitle }}</strong></p>}
      <p class="small" i18n="@@alerts.raise.what">Queda en el registro con su puesto y fecha. No es público; quien coordina el plan lo ve y registra la respuesta.</p>
      <ui-select-field name="raise-obstacle" label="Obstáculo" i18n-label="@@alerts.raise.obstacle" [control]="form.controls.obstacle" [choices]="kinds" />
      <ui-text-field name="raise-addressedTo" label="¿A qué autoridad?" i18n-label="@@alerts.raise.to" [control]="form.controls.addressedTo" [maxLength]="limits.addressedTo"
        hint="Una institución o un puesto, no una persona." i18n-hint="@@alerts.raise.to.hint" />
      <ui-text-area name="raise-text" label="¿Qué se le pide?" i18n-label="@@alerts.raise.text" [control]="form.controls.text" [rows]="4" [maxLength]="limits.text" />
    </web-step-dialog>
  `,
})
export class RaiseDialog {
  /** The alert that it answers: the dialog is open while there is one. */
  readonly alert = input.required<AlertView | null>();
  readonly closed = output();
  readonly raised = output<EscalationView>();
  private readonly client = inject(AlertsClient);
  protected readonly limits = LIMITS;
  protected readonly kinds = OBSTACLE_KINDS.map((kind) => ({ value: kind, label: obstacleName(kind) }));
  protected readonly form = new FormGroup({
    obstacle: new FormControl<ObstacleKind>('other-institution', { nonNullable: true }),
    addressedTo: neededText(LIMITS.addressedTo),
    text: neededText(LIMITS.text),
  });
  private readonly given = computed(() => this.alert()?.detail ?? '');
  protected readonly send = (key: string) => {
    const { obstacle, addressedTo, text } = this.form.getRawValue();
    const { plan, commitment, milestone } = this.alert() as AlertView;
    return this.client.raise(plan, { commitment, milestone: milestone ?? 0, obstacle, addressedTo: addressedTo.trim(), text: text.trim() }, key);
  };

  constructor() {
    effect(() => {
      this.form.controls.text.reset(this.given());
      this.form.controls.obstacle.reset(this.alert()?.obstacle ?? 'other-institution');
    });
  }
}
