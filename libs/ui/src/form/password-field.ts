import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { FieldFrame } from './field-frame';
import { FieldPart } from './field-part';

/** A password that can be looked at, and a word when the capitals are locked. */
@Component({
  selector: 'ui-password-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldFrame, ReactiveFormsModule],
  template: `
    <ui-field-frame [name]="name()" [label]="label()" [hint]="hint()" [optional]="optional()" [message]="message()">
      <span class="with-button">
        <input class="input" [type]="shown() ? 'text' : 'password'" [id]="name()" [name]="name()" [formControl]="control()" [attr.aria-describedby]="describedBy()" [attr.aria-invalid]="message() ? true : null"
          [attr.autocomplete]="autocomplete()" spellcheck="false" autocapitalize="none" (keyup)="noticeCapitals($event)" (blur)="capitals.set(false)" />
        <button class="btn out" type="button" [attr.aria-pressed]="shown()" [attr.aria-controls]="name()" (click)="shown.set(!shown())">
          @if (shown()) {<ng-container i18n="@@ui.password.hide">Ocultar</ng-container>} @else {<ng-container i18n="@@ui.password.show">Mostrar</ng-container>}
        </button>
      </span>
      <p class="counter" role="status">@if (capitals()) {<ng-container i18n="@@ui.password.capitals">Las mayúsculas están activadas.</ng-container>}</p>
    </ui-field-frame>
  `,
})
export class PasswordField extends FieldPart<string> {
  readonly autocomplete = input<'current-password' | 'new-password'>('current-password');
  protected readonly shown = signal(false);
  protected readonly capitals = signal(false);

  protected noticeCapitals(event: KeyboardEvent): void {
    this.capitals.set(event.getModifierState('CapsLock'));
  }
}
