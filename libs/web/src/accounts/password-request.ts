import { ChangeDetectionStrategy, Component, Injector, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { TextField } from '@cumple/ui/form/text-field';
import { Submission } from '../common/workspace/submission';
import { AccountsClient } from './accounts-client';
import { focusSoon } from './focus-soon';

/** Sends the link. Whether the address has an account isn't said. */
@Component({
  selector: 'web-password-request',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, ReactiveFormsModule, RouterLink, TextField],
  template: `
    @if (sentTo(); as address) {
      <div class="sheet" role="status" tabindex="-1" id="link-sent">
        <p i18n="@@accounts.reset.sent">Si {{ address }} tiene una cuenta, en un momento recibirá un vínculo para elegir otra contraseña. Vale una hora y una sola vez. Si no llega, busque en el correo no deseado.</p>
        <p><a routerLink="/espacio/ingresar" i18n="@@accounts.reset.back">Volver a ingresar</a></p>
      </div>
    } @else {
      <form class="sheet form" [formGroup]="form" (ngSubmit)="ask()" novalidate>
        <ui-error-summary [errors]="submission.errors()" />
        <ui-text-field name="email" type="email" label="Correo electrónico" i18n-label="@@accounts.email" [control]="form.controls.email" autocomplete="username" spellcheck="false" />
        <p class="btn-group">
          <button class="btn" type="submit" [attr.aria-disabled]="submission.busy() || null" i18n="@@accounts.reset.ask">Enviarme el vínculo</button>
          <a routerLink="/espacio/ingresar" i18n="@@accounts.reset.back">Volver a ingresar</a>
        </p>
      </form>
    }
  `,
})
export class PasswordRequest {
  private readonly client = inject(AccountsClient);
  private readonly injector = inject(Injector);
  protected readonly sentTo = signal<string | null>(null);
  protected readonly form = new FormGroup({ email: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.email] }) });
  protected readonly submission = new Submission(this.form);

  protected async ask(): Promise<void> {
    const email = this.form.controls.email.value.trim();
    if (!(await this.submission.run(() => this.client.askForPasswordReset(email).then(() => true)))) return;
    this.sentTo.set(email);
    focusSoon(this.injector, '#link-sent');
  }
}
