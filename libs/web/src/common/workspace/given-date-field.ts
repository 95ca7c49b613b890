import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { FormControl } from '@angular/forms';
import type { GivenDate } from '@cumple/domain/common/given-date';
import { Icon } from '@cumple/ui/icon';
import { changesOf } from '@cumple/ui/form/changes-of';
import { messageOf } from '@cumple/ui/form/message-of';
import { type DateEntry, entryOf, givenDateOf } from './given-date-entry';

/** A date as exactly as it is known: a day, a month, a year, ongoing, every so many months, or the words of the source. */
@Component({
  selector: 'web-given-date-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <fieldset [attr.aria-describedby]="message() ? name() + '-error' : null">
      <legend class="label">{{ label() }}</legend>
      @if (hint()) {<span class="hint">{{ hint() }}</span>}
      @if (message(); as words) {<p class="error-text" [id]="name() + '-error'"><svg uiIcon="warning"></svg><span>{{ words }}</span></p>}
      <div class="given-date">
        <label class="sr" [for]="name()" i18n="@@workspace.givenDate.precision">Qué tan exacta es la fecha</label>
        <select class="input" [id]="name()" [disabled]="locked()" (change)="change({ precision: $any($event.target).value })">
          @for (choice of precisions; track choice.value) {
            <option [value]="choice.value" [selected]="choice.value === entry().precision">{{ choice.label }}</option>
          }
        </select>
        @switch (entry().precision) {
          @case ('day') {<input class="input day" [disabled]="locked()" type="date" [value]="entry().day" [attr.aria-label]="label()" (change)="change({ day: $any($event.target).value })" />}
          @case ('month') {<input class="input day" [disabled]="locked()" type="month" [value]="entry().month" [attr.aria-label]="label()" (change)="change({ month: $any($event.target).value })" />}
          @case ('year') {<input class="input day" [disabled]="locked()" inputmode="numeric" maxlength="4" [value]="entry().year" [attr.aria-label]="label()" (change)="change({ year: $any($event.target).value })" />}
          @case ('recurring') {<input class="input day" [disabled]="locked()" type="number" min="1" max="120" [value]="entry().everyMonths" aria-label="Cada cuántos meses" i18n-aria-label="@@workspace.givenDate.everyMonths" (change)="change({ everyMonths: $any($event.target).value })" />}
          @case ('text') {<input class="input" [disabled]="locked()" maxlength="200" [value]="entry().text" [attr.aria-label]="label()" (change)="change({ text: $any($event.target).value })" />}
        }
      </div>
    </fieldset>
  `,
  host: { class: 'field', '[class.error]': '!!message()' },
})
export class GivenDateField {
  readonly control = input.required<FormControl<GivenDate | null>>();
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input('');

  private readonly changes = changesOf(this.control);
  protected readonly locked = computed(() => (this.changes(), this.control().disabled));
  protected readonly message = computed(() => (this.changes(), messageOf(this.control())));
  protected readonly entry = computed(() => (this.changes(), this.halfTyped() ?? entryOf(this.control().value)));
  protected readonly precisions: { value: DateEntry['precision']; label: string }[] = [
    { value: 'none', label: $localize`:@@workspace.givenDate.none:Sin fecha` },
    { value: 'day', label: $localize`:@@workspace.givenDate.day:Un día` },
    { value: 'month', label: $localize`:@@workspace.givenDate.month:Un mes` },
    { value: 'year', label: $localize`:@@workspace.givenDate.year:Un año` },
    { value: 'ongoing', label: $localize`:@@workspace.givenDate.ongoing:Permanente` },
    { value: 'recurring', label: $localize`:@@workspace.givenDate.recurring:Cada tantos meses` },
    { value: 'text', label: $localize`:@@workspace.givenDate.text:Con otras palabras` },
  ];
  private typed: DateEntry | null = null;

  protected change(part: Partial<DateEntry>): void {
    this.typed = { ...this.entry(), ...part };
    this.control().setValue(givenDateOf(this.typed));
    this.control().markAsDirty();
    this.control().markAsTouched();
  }

  /** What is being filled in and is no date yet; a value set from outside takes its place. */
  private halfTyped(): DateEntry | null {
    const same = this.typed && JSON.stringify(givenDateOf(this.typed)) === JSON.stringify(this.control().value);
    return same ? this.typed : null;
  }
}
