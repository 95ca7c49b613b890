import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { DayField } from '@cumple/ui/form/day-field';
import { type Choice, SelectField } from '@cumple/ui/form/select-field';
import { TextField } from '@cumple/ui/form/text-field';
import { LIMITS } from './limits';
import type { planControls } from './plan-entry';

/** What a new plan and an old one have in common. */
@Component({
  selector: 'web-plan-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, SelectField, TextField],
  template: `
    <ui-text-field name="title" label="Título" i18n-label="@@planEditor.plan.title" [control]="controls().title" [maxLength]="limits.title"
      hint="Como lo llama el documento oficial." i18n-hint="@@planEditor.plan.title.hint" />
    <div class="two">
      <ui-day-field name="startsOn" label="Primer día" i18n-label="@@planEditor.plan.startsOn" [control]="controls().startsOn" />
      <ui-day-field name="endsOn" label="Último día" i18n-label="@@planEditor.plan.endsOn" [control]="controls().endsOn" />
    </div>
    @if (coordinators(); as choices) {
      <ui-select-field name="coordinator" label="Institución coordinadora" i18n-label="@@planEditor.plan.coordinator" [control]="controls().coordinator" [choices]="choices"
        empty="Ninguna todavía" i18n-empty="@@planEditor.plan.coordinator.none" [optional]="true"
        hint="Responde por el plan. Hace falta para publicarlo." i18n-hint="@@planEditor.plan.coordinator.hint" />
    }
    <ui-text-field name="timeZone" label="Zona horaria" i18n-label="@@planEditor.plan.timeZone" [control]="controls().timeZone" [maxLength]="limits.code" spellcheck="false"
      hint="Dice cuándo empieza cada día del plan, como America/Guatemala." i18n-hint="@@planEditor.plan.timeZone.hint" />
  `,
  host: { class: 'form' },
})
export class PlanFields {
  readonly controls = input.required<ReturnType<typeof planControls>>();
  readonly coordinators = input<readonly Choice[] | null>(null);
  protected readonly limits = LIMITS;
}
