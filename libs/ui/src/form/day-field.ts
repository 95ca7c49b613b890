import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { FieldFrame } from './field-frame';
import { FieldPart } from './field-part';

/** A day, `2026-11-21`, or `''`: the browser's own calendar, in the reader's own order of day and month. */
@Component({
  selector: 'ui-day-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldFrame, ReactiveFormsModule],
  template: `
    <ui-field-frame [name]="name()" [label]="label()" [hint]="hint()" [optional]="optional()" [message]="message()">
      <input class="input day" type="date" [attr.min]="min()" [attr.max]="max()" [id]="name()" [name]="name()" [formControl]="control()" [attr.aria-describedby]="describedBy()" [attr.aria-invalid]="message() ? true : null" />
    </ui-field-frame>
  `,
})
export class DayField extends FieldPart<string> {
  readonly min = input<string | null>(null);
  readonly max = input<string | null>(null);
}
