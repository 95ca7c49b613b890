import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { SelectField } from '@cumple/ui/form/select-field';
import { TextField } from '@cumple/ui/form/text-field';
import { LONGEST_TITLE, type Places, placeChoices, type postForm, roleChoices } from './post-form';

@Component({
  selector: 'web-post-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SelectField, TextField],
  template: `
    @if (chooses()) {
      <ui-select-field name="institution" label="Institución" i18n-label="@@people.field.institution" [control]="form().controls.institution" [choices]="choices().institutions" empty="Elija una" i18n-empty="@@people.field.institution.empty" />
    }
    <ui-text-field name="title" label="Nombre del puesto" i18n-label="@@people.field.title" [control]="form().controls.title" [maxLength]="longest" hint="Como lo lee el público." i18n-hint="@@people.field.title.hint" />
    <ui-select-field name="role" label="Qué puede hacer" i18n-label="@@people.field.role" [control]="form().controls.role" [choices]="roles" empty="Nada aquí: solo responde ante el público" i18n-empty="@@people.field.role.empty"
      hint="Si cambia, quien lo ocupa debe ingresar de nuevo." i18n-hint="@@people.field.role.hint" />
    <ui-select-field name="plan" label="Plan" i18n-label="@@people.field.plan" [control]="form().controls.plan" [choices]="choices().plans" empty="Todos los planes" i18n-empty="@@people.field.plan.empty" />
    <ui-text-field type="email" name="mailbox" label="Buzón institucional" i18n-label="@@people.field.mailbox" [control]="form().controls.mailbox" [optional]="true" [maxLength]="254"
      hint="Es público. Nunca el de una persona." i18n-hint="@@people.field.mailbox.hint" />
  `,
  styles: ':host { display: grid; gap: var(--s-5); }',
})
export class PostFields {
  readonly form = input.required<ReturnType<typeof postForm>>();
  readonly places = input.required<Places>();
  /** Whether the institution is to be chosen: it is, for a new post. */
  readonly chooses = input(false);
  protected readonly choices = computed(() => placeChoices(this.places()));
  protected readonly roles = roleChoices();
  protected readonly longest = LONGEST_TITLE;
}
