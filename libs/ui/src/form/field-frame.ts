import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '../icon';

/** Label, hint and error around a control. */
@Component({
  selector: 'ui-field-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <label [for]="name()">{{ label() }}@if (optional()) {<span class="optional" i18n="@@ui.field.optional"> (opcional)</span>}</label>
    @if (hint()) {<span class="hint" [id]="name() + '-hint'">{{ hint() }}</span>}
    @if (message(); as words) {<p class="error-text" [id]="name() + '-error'"><svg uiIcon="warning"></svg><span>{{ words }}</span></p>}
    <ng-content />
  `,
  host: { class: 'field', '[class.error]': '!!message()' },
})
export class FieldFrame {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly optional = input(false);
  readonly message = input<string | null>(null);
}
