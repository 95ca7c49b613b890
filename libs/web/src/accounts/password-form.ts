import { ChangeDetectionStrategy, Component, effect, inject, input, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import type { PasswordChange } from '@cumple/contracts/accounts/account';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { PasswordField } from '@cumple/ui/form/password-field';
import { TextField } from '@cumple/ui/form/text-field';
import { Submission } from '../common/workspace/submission';
import { AccountsClient } from './accounts-client';
import { newPasswordControl, newPasswordHint } from './password-rules';
import { SessionStore } from './session-store';

@Component({
  selector: 'web-password-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, PasswordField, ReactiveFormsModule, TextField],
  template: `
    <form class="form" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      @if (hasPassword()) {
        <ui-password-field name="current" label="Contraseña actual" i18n-label="@@accounts.password.current" [control]="form.controls.current" />
      }
      @if (!hasPassword()) {
        <p class="small muted" i18n="@@accounts.password.none">Todavía no tiene contraseña: ingresa con su cuenta externa o con un código por correo. Puede elegir una.</p>
        @if (secondFactor()) {
          <ui-text-field name="password-code" label="Código de verificación" i18n-label="@@accounts.secondFactor.code" [control]="form.controls.code" inputmode="numeric" autocomplete="one-time-code" />
        }
      }
      <ui-password-field name="password" label="Elija una contraseña" i18n-label="@@accounts.password.new" [hint]="hint" [control]="form.controls.password" autocomplete="new-password" />
      <p class="btn-group">
        <button class="btn" type="submit" [attr.aria-disabled]="submission.busy() || null" i18n="@@accounts.reset.choose">Cambiar la contraseña</button>
        <span class="small" role="status">@if (saved()) {<ng-container i18n="@@accounts.password.changed">Cambiada. Sus otras sesiones se cerraron.</ng-container>}</span>
      </p>
    </form>
  `,
})
export class PasswordForm {
  readonly hasPassword = input.required<boolean>();
  /** Without a password its code shows who asks. */
  readonly secondFactor = input.required<boolean>();
  readonly changed = output();
  private readonly client = inject(AccountsClient);
  private readonly store = inject(SessionStore);
  protected readonly hint = newPasswordHint();
  protected readonly saved = signal(false);
  protected readonly form = new FormGroup({
    current: new FormControl('', { nonNullable: true, validators: Validators.required }),
    code: new FormControl('', { nonNullable: true, validators: Validators.required }),
    password: newPasswordControl(),
  });
  protected readonly submission = new Submission(this.form, (path) => (path === 'code' ? 'password-code' : path));

  constructor() {
    effect(() => {
      const { current, code } = this.form.controls;
      use(current, this.hasPassword());
      use(code, !this.hasPassword() && this.secondFactor());
    });
  }

  protected async save(): Promise<void> {
    this.saved.set(false);
    const session = await this.submission.run(() => this.client.changePassword(this.form.value as PasswordChange));
    if (!session) return;
    this.store.take(session);
    this.form.reset();
    this.saved.set(true);
    this.changed.emit();
  }
}

function use(control: FormControl, used: boolean): void {
  if (used) control.enable();
  else control.disable();
}
