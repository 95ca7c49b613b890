import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { FieldFrame } from './field-frame';
import { FieldPart } from './field-part';

/** So many characters before the limit the counting begins. */
const COUNTED = 200;

/** Several lines of text. Where `maxLength` comes near it counts what is left; more can be typed, so that nothing pasted is cut. */
@Component({
  selector: 'ui-text-area',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldFrame, ReactiveFormsModule],
  template: `
    <ui-field-frame [name]="name()" [label]="label()" [hint]="hint()" [optional]="optional()" [message]="message()">
      <textarea class="input" [rows]="rows()" [id]="name()" [name]="name()" [formControl]="control()" [attr.aria-describedby]="describedBy()" [attr.aria-invalid]="message() ? true : null"></textarea>
      @if (nearsLimit()) {
        <p class="counter" [class.over]="left() < 0">
          @if (left() < 0) {<ng-container i18n="@@ui.field.over">Caracteres que sobran: {{ -left() }}</ng-container>}
          @else {<ng-container i18n="@@ui.field.left">Caracteres que quedan: {{ left() }}</ng-container>}
        </p>
      }
    </ui-field-frame>
  `,
})
export class TextArea extends FieldPart<string> {
  readonly rows = input(4);
  readonly maxLength = input<number | null>(null);
  protected readonly nearsLimit = computed(() => this.maxLength() !== null && this.left() <= COUNTED);
  protected readonly left = computed(() => (this.maxLength() ?? 0) - this.value().length);
}
