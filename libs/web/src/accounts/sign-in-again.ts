import { ChangeDetectionStrategy, Component, DestroyRef, effect, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Dialog } from '@cumple/ui/dialog';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { PasswordField } from '@cumple/ui/form/password-field';
import { TextField } from '@cumple/ui/form/text-field';
import { Submission } from '../common/workspace/submission';
import { WorkspaceSession } from '../common/workspace/workspace-session';
import { AccountsClient } from './accounts-client';
import { SessionStore } from './session-store';

/** The session ended while somebody worked: they sign in over the page, and what they did goes on. */
@Component({
  selector: 'web-sign-in-again',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary, PasswordField, ReactiveFormsModule, TextField],
  template: `
    <ui-dialog name="renewal" heading="Su sesión terminó" i18n-heading="@@accounts.again.heading" [open]="shared.renewing()" (openChange)="closed($event)">
      <p i18n="@@accounts.again.what">Lo escrito sigue en la página. Ingrese de nuevo con {{ email }} para continuar.</p>
      <form class="form" [formGroup]="form" (ngSubmit)="send()" novalidate>
        <ui-error-summary [errors]="submission.errors()" />
        @if (codeNeeded()) {
          <ui-text-field name="renewal-code" label="Código de verificación" i18n-label="@@accounts.secondFactor.code" [control]="form.controls.code" inputmode="numeric" autocomplete="one-time-code" />
        } @else {
          <ui-password-field name="renewal-password" label="Contraseña" i18n-label="@@accounts.password" [control]="form.controls.password" />
        }
        <p class="btn-group">
          <button class="btn" type="submit" [attr.aria-disabled]="submission.busy() || null" i18n="@@accounts.signIn.send">Ingresar</button>
          <button class="btn out" type="button" (click)="shared.endRenewal(false)" i18n="@@accounts.again.later">Ahora no</button>
        </p>
        <p class="small" i18n="@@accounts.again.otherwise">Si ingresa sin contraseña, <a href="/espacio/ingresar" target="_blank" rel="opener">hágalo en otra pestaña</a> y vuelva a esta.</p>
      </form>
    </ui-dialog>
  `,
})
export class SignInAgain {
  protected readonly shared = inject(WorkspaceSession);
  private readonly client = inject(AccountsClient);
  private readonly store = inject(SessionStore);
  protected readonly codeNeeded = signal(false);
  protected readonly form = new FormGroup({
    password: new FormControl('', { nonNullable: true, validators: Validators.required }),
    code: new FormControl('', { nonNullable: true }),
  });
  protected readonly submission = new Submission(this.form, (path) => `renewal-${path}`);
  protected email = '';

  constructor() {
    effect(() => {
      if (this.shared.renewing()) this.begin();
    });
    const returned = () => void this.lookForSession();
    addEventListener('focus', returned);
    inject(DestroyRef).onDestroy(() => removeEventListener('focus', returned));
  }

  protected closed(open: boolean): void {
    if (!open && this.shared.renewing()) this.shared.endRenewal(false);
  }

  protected async send(): Promise<void> {
    const session = await this.submission.run(() => this.attempt());
    if (session?.stage === 'second-factor') {
      this.shared.csrfToken.set(session.csrfToken);
      this.form.controls.code.addValidators(Validators.required);
      return this.codeNeeded.set(true);
    }
    if (!session) return;
    this.store.take(session);
    this.shared.endRenewal(true);
  }

  private begin(): void {
    this.email = this.store.account()?.email ?? this.email;
    this.codeNeeded.set(false);
    this.form.controls.code.clearValidators();
    this.form.reset();
  }

  /** Whoever signed in within another tab needs no password here; somebody else's session is none of this page's. */
  private async lookForSession(): Promise<void> {
    if (!this.shared.renewing() || this.codeNeeded()) return;
    const session = await this.client.session().catch(() => null);
    if (session?.stage !== 'signed-in' || session.account?.id !== this.shared.account() || !this.shared.renewing()) return;
    this.store.take(session);
    this.shared.endRenewal(true);
  }

  /** The ended session's token is of no use: a signed-out one comes first. */
  private async attempt() {
    if (this.codeNeeded()) return this.client.showSecondFactor(this.form.controls.code.value.trim());
    const { csrfToken } = await this.client.session();
    this.shared.csrfToken.set(csrfToken);
    return this.client.signIn(this.email, this.form.controls.password.value);
  }
}
