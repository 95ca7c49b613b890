import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { FormControl } from '@angular/forms';
import { changesOf } from '@cumple/ui/form/changes-of';
import { messageOf } from '@cumple/ui/form/message-of';
import type { Choice } from '@cumple/ui/form/select-field';

/** Several institutions of a list: added one by one, each taken away by its button. */
@Component({
  selector: 'web-institution-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (locked()) {<p class="label">{{ label() }}</p>} @else {<label [for]="name()">{{ label() }}</label>}
    @if (message(); as words) {<p class="error-text" [id]="name() + '-error'">{{ words }}</p>}
    <ul class="picked">
      @for (one of picked(); track one.value) {
        <li>{{ one.label }} @if (!locked()) {<button class="btn text sm" type="button" (click)="remove(one.value)"><ng-container i18n="@@planEditor.picker.remove">Quitar</ng-container><span class="sr">: {{ one.label }}</span></button>}</li>
      }
    </ul>
    @if (!locked()) {
      <select #select class="input" [id]="name()" [attr.aria-describedby]="message() ? name() + '-error' : null" [attr.aria-invalid]="message() ? true : null" (change)="add(select.value); select.value = ''">
        <option value="" i18n="@@planEditor.picker.add">Agregar una institución…</option>
        @for (one of open(); track one.value) {<option [value]="one.value">{{ one.label }}</option>}
      </select>
    }
  `,
  host: { class: 'field', '[class.error]': '!!message()' },
})
export class InstitutionPicker {
  readonly control = input.required<FormControl<string[]>>();
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  private readonly changes = changesOf(this.control);
  private readonly value = computed(() => (this.changes(), this.control().value));
  protected readonly locked = computed(() => (this.changes(), this.control().disabled));
  protected readonly message = computed(() => (this.changes(), messageOf(this.control())));
  protected readonly picked = computed(() => this.value().map((slug) => this.choices().find(({ value }) => value === slug) ?? { value: slug, label: slug }));
  protected readonly open = computed(() => this.choices().filter(({ value }) => !this.value().includes(value)));

  protected add(slug: string): void {
    if (slug) this.change([...this.value(), slug]);
  }

  protected remove(slug: string): void {
    this.change(this.value().filter((one) => one !== slug));
  }

  private change(slugs: string[]): void {
    this.control().setValue(slugs);
    this.control().markAsDirty();
  }
}
