import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { FieldFrame } from './field-frame';
import { FieldPart } from './field-part';

/** One line of text. */
@Component({
  selector: 'ui-text-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldFrame, ReactiveFormsModule],
  template: `
    <ui-field-frame [name]="name()" [label]="label()" [hint]="hint()" [optional]="optional()" [message]="message()">
      <input class="input" [type]="type()" [id]="name()" [name]="name()" [formControl]="control()" [attr.aria-describedby]="describedBy()" [attr.aria-invalid]="message() ? true : null"
        [attr.autocomplete]="autocomplete()" [attr.inputmode]="inputmode()" [attr.maxlength]="maxLength()" [attr.spellcheck]="spellcheck()" />
    </ui-field-frame>
  `,
})
export class TextField extends FieldPart<string> {
  readonly type = input<'text' | 'email' | 'tel' | 'url'>('text');
  readonly autocomplete = input('off');
  readonly inputmode = input<string | null>(null);
  readonly maxLength = input<number | null>(null);
  readonly spellcheck = input<'true' | 'false' | null>(null);
}
