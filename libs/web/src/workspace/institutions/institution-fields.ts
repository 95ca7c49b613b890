import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { SelectField } from '@cumple/ui/form/select-field';
import { TextField } from '@cumple/ui/form/text-field';
import { LONGEST, type institutionForm, sectorChoices } from './institution-form';

@Component({
  selector: 'web-institution-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SelectField, TextField],
  template: `
    <ui-text-field name="name" label="Nombre completo" i18n-label="@@registry.field.name" [control]="controls().name" [maxLength]="longest.name" />
    <div class="two">
      <ui-text-field name="acronym" label="Siglas" i18n-label="@@registry.field.acronym" [control]="controls().acronym" [optional]="true" [maxLength]="longest.acronym" />
      <ui-select-field name="sector" label="Sector" i18n-label="@@registry.field.sector" [control]="controls().sector" [choices]="sectors" />
    </div>
  `,
  styles: ':host { display: grid; gap: var(--s-5); }',
})
export class InstitutionFields {
  readonly controls = input.required<ReturnType<typeof institutionForm>['controls']>();
  protected readonly sectors = sectorChoices();
  protected readonly longest = LONGEST;
}
