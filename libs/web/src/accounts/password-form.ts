import { ChangeDetectionStrategy, Component, type OnInit, inject, input, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { PasswordField } from '@cumple/ui/form/password-field';
import { Submission } from '../common/workspace/submission';
import { AccountsClient } from './accounts-client';
import { newPasswordControl, newPasswordHint } from './password-rules';
import { SessionStore } from './session-store';

@Component({
  selector: 'web-password-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, PasswordField, ReactiveFormsModule],
  template: `
    <form class="form" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      @if (hasPassword()) {
        <ui-password-field name="current" label="Contraseña actual" i18n-label="@@accounts.password.current" [control]="form.controls.current" />
      }
      <ui-password-field name="password" label="Elija una contraseña" i18n-label="@@accounts.password.new" [hint]="hint" [control]="form.controls.password" autocomplete="new-password" />
      <p class="btn-group">
        <button class="btn" type="submit" [attr.aria-disabled]="submission.busy() || null" i18n="@@accounts.reset.choose">Cambiar la contraseña</button>
        <span class="small" role="status">@if (saved()) {<ng-container i18n="@@accounts.password.changed">Cambiada. Sus otras sesiones se cerraron.</ng-container>}</span>
      </p>
    </form>
  `,
})
export class PasswordForm implements OnInit {
  readonly hasPassword = input.required<boolean>();
  private readonly client = inject(AccountsClient);
  private readonly store = inject(SessionStore);
  protected readonly hint = newPasswordHint();
  protected readonly saved = signal(false);
  protected readonly form = new FormGroup({
    current: new FormControl('', { nonNullable: true, validators: Validators.required }),
    password: newPasswordControl(),
  });
  protected readonly submission = new Submission(this.form);

  ngOnInit(): void {
    if (!this.hasPassword()) this.form.controls.current.disable();
  }

  protected async save(): Promise<void> {
    this.saved.set(false);
    const session = await this.submission.run(() => this.client.changePassword(this.form.value as { current?: string; password: string }));
    if (!session) return;
    this.store.take(session);
    this.form.reset();
    this.saved.set(true);
  }
}
