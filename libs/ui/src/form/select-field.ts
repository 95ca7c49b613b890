import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { FieldFrame } from './field-frame';
import { FieldPart } from './field-part';

export interface Choice {
  value: string;
  label: string;
}

/** One of several. `empty` is the words of no choice (value `''`); without it one is always chosen. */
@Component({
  selector: 'ui-select-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldFrame, ReactiveFormsModule],
  template: `
    <ui-field-frame [name]="name()" [label]="label()" [hint]="hint()" [optional]="optional()" [message]="message()">
      <select class="input" [id]="name()" [name]="name()" [formControl]="control()" [attr.aria-describedby]="describedBy()" [attr.aria-invalid]="message() ? true : null">
        @if (empty() !== null) {<option value="">{{ empty() }}</option>}
        @for (choice of choices(); track choice.value) {<option [value]="choice.value">{{ choice.label }}</option>}
      </select>
    </ui-field-frame>
  `,
})
export class SelectField extends FieldPart<string> {
  readonly choices = input.required<readonly Choice[]>();
  readonly empty = input<string | null>(null);
}
