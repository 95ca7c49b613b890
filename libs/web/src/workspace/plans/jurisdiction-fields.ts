import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { changesOf } from '@cumple/ui/form/changes-of';
import { CheckField } from '@cumple/ui/form/check-field';
import { messageOf } from '@cumple/ui/form/message-of';
import { SelectField } from '@cumple/ui/form/select-field';
import { TextField } from '@cumple/ui/form/text-field';
import { choice, neededText, shaped } from './controls';
import { LIMITS } from './limits';

const CODE = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;

export type Jurisdiction = ManagedPlan['jurisdiction'];

export function jurisdictionControls() {
  return new FormGroup({
    code: neededText(LIMITS.slug, shaped(CODE, () => $localize`:@@planEditor.new.jurisdiction.shape:Use letras sin tilde, números y guiones, como GT.`)),
    name: neededText(LIMITS.title),
    kind: choice('country'),
    fictional: new FormControl(false, { nonNullable: true }),
  });
}

/** The country or locality of a new plan: one that has plans already, or another. */
@Component({
  selector: 'web-jurisdiction-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CheckField, SelectField, TextField],
  template: `
    <fieldset>
      <legend class="label" i18n="@@planEditor.new.jurisdiction">País o localidad</legend>
      @if (problem(); as words) {<p class="error-text" id="jurisdiction" tabindex="-1">{{ words }}</p>}
      <div class="form">
        <div class="field">
          <label for="jurisdiction-known" i18n="@@planEditor.new.jurisdiction.which">De qué país o localidad es</label>
          <select class="input" id="jurisdiction-known" (change)="take($any($event.target).value)">
            @for (one of known(); track one.code) {<option [value]="one.code" [selected]="one.code === taken()">{{ one.name }}</option>}
            <option value="" [selected]="!taken()" i18n="@@planEditor.new.jurisdiction.other">Otro, que escribo aquí</option>
          </select>
        </div>
        @if (!taken()) {
          <div class="two">
            <ui-text-field name="jurisdiction-name" label="Nombre" i18n-label="@@planEditor.new.jurisdiction.name" [control]="group().controls.name" [maxLength]="limits.title" />
            <ui-text-field name="jurisdiction-code" label="Código" i18n-label="@@planEditor.new.jurisdiction.code" [control]="group().controls.code" [maxLength]="limits.slug" spellcheck="false" />
          </div>
          <ui-select-field name="jurisdiction-kind" label="Qué es" i18n-label="@@planEditor.new.jurisdiction.kind" [control]="group().controls.kind" [choices]="kinds" />
          <ui-check-field name="jurisdiction-fictional" label="Es ficticio: sus planes son de demostración, para siempre" i18n-label="@@planEditor.new.jurisdiction.fictional" [control]="group().controls.fictional" />
        }
      </div>
    </fieldset>
  `,
})
export class JurisdictionFields {
  readonly group = input.required<ReturnType<typeof jurisdictionControls>>();
  readonly known = input.required<readonly Jurisdiction[]>();
  private readonly changes = changesOf(this.group);
  private readonly other = linkedSignal(() => this.known().length === 0);
  protected readonly limits = LIMITS;
  protected readonly kinds = [
    { value: 'country', label: $localize`:@@planEditor.new.jurisdiction.country:País` },
    { value: 'local', label: $localize`:@@planEditor.new.jurisdiction.local:Localidad` },
  ];
  protected readonly problem = computed(() => (this.changes(), messageOf(this.group())));
  /** Code of the known one that is chosen. */
  protected readonly taken = computed(() => (this.changes(), this.other() ? '' : (this.known().find(({ code }) => code === this.group().controls.code.value)?.code ?? '')));

  protected take(code: string): void {
    const known = this.known().find((one) => one.code === code);
    this.other.set(!known);
    this.group().setValue(known ? { ...known } : { code: '', name: '', kind: 'country', fictional: false });
    this.group().markAsDirty();
  }
}
