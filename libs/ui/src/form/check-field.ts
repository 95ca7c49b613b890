import { ChangeDetectionStrategy, Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Icon } from '../icon';
import { FieldPart } from './field-part';

/** Yes or no. */
@Component({
  selector: 'ui-check-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, ReactiveFormsModule],
  template: `
    @if (message(); as words) {<p class="error-text" [id]="name() + '-error'"><svg uiIcon="warning"></svg><span>{{ words }}</span></p>}
    <label class="check"><input type="checkbox" [id]="name()" [name]="name()" [formControl]="control()" [attr.aria-describedby]="describedBy()" [attr.aria-invalid]="message() ? true : null" /><span>{{ label() }}</span></label>
    @if (hint()) {<span class="hint" [id]="name() + '-hint'">{{ hint() }}</span>}
  `,
  host: { class: 'field', '[class.error]': '!!message()' },
})
export class CheckField extends FieldPart<boolean> {}
