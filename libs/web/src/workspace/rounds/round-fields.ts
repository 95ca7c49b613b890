import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { DayField } from '@cumple/ui/form/day-field';
import { TextField } from '@cumple/ui/form/text-field';
import { ROUND_NAME, type RoundForm, roundLabels } from './round-entry';
import { WorkingDayNote } from './working-day-note';

/** Name and days of a round. */
@Component({
  selector: 'web-round-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, TextField, WorkingDayNote],
  template: `
    <ui-text-field name="name" [label]="labels.name" [control]="controls().name" [maxLength]="limit" hint="Como «Corte de marzo de 2026»: así lo verán las instituciones y el público." i18n-hint="@@rounds.field.name.hint" />
    <div class="two">
      <ui-day-field name="periodStartsOn" [label]="labels.periodStartsOn" [control]="controls().periodStartsOn" hint="Lo hecho desde ese día se informa." i18n-hint="@@rounds.field.periodStartsOn.hint" />
      <ui-day-field name="periodEndsOn" [label]="labels.periodEndsOn" [control]="controls().periodEndsOn" hint="Lo hecho hasta ese día se informa." i18n-hint="@@rounds.field.periodEndsOn.hint" />
      <ui-day-field name="opensOn" [label]="labels.opensOn" [control]="controls().opensOn" [hint]="opened() ? openedHint : opensHint" />
      <ui-day-field name="dueOn" [label]="labels.dueOn" [control]="controls().dueOn" hint="Un día hábil: el último en que un informe llega a tiempo." i18n-hint="@@rounds.field.dueOn.hint" />
    </div>
    <web-working-day-note [control]="controls().dueOn" [plan]="plan()" />
  `,
  host: { class: 'form' },
})
export class RoundFields {
  readonly controls = input.required<RoundForm['controls']>();
  readonly plan = input.required<string>();
  /** It stays once the round is open. */
  readonly opened = input(false);
  protected readonly labels = roundLabels();
  protected readonly limit = ROUND_NAME;
  protected readonly opensHint = $localize`:@@rounds.field.opensOn.hint:Desde ese día se puede informar.`;
  protected readonly openedHint = $localize`:@@rounds.field.opensOn.opened:El corte ya abrió: este día no cambia.`;
}
