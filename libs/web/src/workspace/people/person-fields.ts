import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type Choice, SelectField } from '@cumple/ui/form/select-field';
import { TextField } from '@cumple/ui/form/text-field';
import { LONGEST_NAME, type PersonForm } from './person-form';

/** Who is to hold a post: where the invitation goes, and in which language. */
@Component({
  selector: 'web-person-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SelectField, TextField],
  template: `
    <ui-text-field type="email" inputmode="email" [name]="at() + '.email'" label="Correo de quien lo ocupará" i18n-label="@@people.field.email" [control]="group().controls.email" [maxLength]="254"
      hint="Ahí llega la invitación, con un vínculo de un solo uso. Si esa persona ya tiene cuenta, use el mismo correo." i18n-hint="@@people.field.email.hint" />
    <div class="two">
      <ui-text-field [name]="at() + '.name'" label="Nombre" i18n-label="@@people.field.name" [control]="group().controls.name" [optional]="true" [maxLength]="longest" />
      <ui-select-field [name]="at() + '.language'" label="Idioma de la invitación" i18n-label="@@people.field.language" [control]="group().controls.language" [choices]="languages" />
    </div>
  `,
  styles: ':host { display: grid; gap: var(--s-5); }',
})
export class PersonFields {
  readonly group = input.required<PersonForm>();
  /** Path of the group in its form. */
  readonly at = input.required<string>();
  protected readonly longest = LONGEST_NAME;
  protected readonly languages: Choice[] = [{ value: 'es', label: 'Español' }, { value: 'en', label: 'English' }];
}
