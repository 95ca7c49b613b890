import { Directive, computed, input } from '@angular/core';
import type { FormControl } from '@angular/forms';
import { changesOf } from './changes-of';
import { messageOf } from './message-of';

/** What every field has: its control, its words, and its error beside it. `name` is the id too: unique on the page. */
@Directive()
export abstract class FieldPart<T> {
  readonly control = input.required<FormControl<T>>();
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input('');
  /** Says "optional" beside the label. */
  readonly optional = input(false);

  private readonly changes = changesOf(this.control);
  protected readonly message = computed(() => (this.changes(), messageOf(this.control())));
  protected readonly value = computed(() => (this.changes(), this.control().value));
  protected readonly disabled = computed(() => (this.changes(), this.control().disabled));
  protected readonly describedBy = computed(() => {
    const ids = [this.hint() && `${this.name()}-hint`, this.message() && `${this.name()}-error`];
    return ids.filter(Boolean).join(' ') || null;
  });
}
