import { ChangeDetectionStrategy, Component, Injector, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { ActivatedRoute } from '@angular/router';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { TextField } from '@cumple/ui/form/text-field';
import { Submission } from '../common/workspace/submission';
import { AccountsClient } from './accounts-client';
import { AfterSignIn } from './after-sign-in';
import { focusSoon } from './focus-soon';

/** Signing in with a code sent by mail. Whether the address has an account isn't said. */
@Component({
  selector: 'web-code-sign-in',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, ReactiveFormsModule, TextField],
  template: `
    <details class="sheet">
      <summary i18n="@@accounts.code.heading">Ingresar sin contraseña, con un código por correo</summary>
      @if (sentTo(); as address) {
        <form class="form" [formGroup]="second" (ngSubmit)="redeem()" novalidate>
          <p role="status" i18n="@@accounts.code.sent">Si {{ address }} tiene una cuenta, en un momento recibirá un código. Vale diez minutos, una sola vez y solo en este navegador.</p>
          <ui-error-summary [errors]="redeeming.errors()" />
          <ui-text-field name="mailed-code" label="Código recibido" i18n-label="@@accounts.code.code" [control]="second.controls.code" inputmode="numeric" autocomplete="one-time-code" />
          <p class="btn-group">
            <button class="btn" type="submit" [attr.aria-disabled]="redeeming.busy() || null" i18n="@@accounts.signIn.send">Ingresar</button>
            <button class="btn text" type="button" (click)="again()" i18n="@@accounts.code.again">Pedir otro código</button>
          </p>
        </form>
      } @else {
        <form class="form" [formGroup]="first" (ngSubmit)="ask()" novalidate>
          <ui-error-summary [errors]="asking.errors()" />
          <ui-text-field name="code-email" type="email" label="Correo electrónico" i18n-label="@@accounts.email" [control]="first.controls.email" autocomplete="username" spellcheck="false" />
          <p class="btn-group"><button class="btn out" type="submit" [attr.aria-disabled]="asking.busy() || null" i18n="@@accounts.code.ask">Enviarme un código</button></p>
        </form>
      }
    </details>
  `,
})
export class CodeSignIn {
  private readonly client = inject(AccountsClient);
  private readonly after = inject(AfterSignIn);
  private readonly injector = inject(Injector);
  private readonly route = inject(ActivatedRoute);
  protected readonly sentTo = signal<string | null>(null);
  protected readonly first = new FormGroup({ email: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.email] }) });
  protected readonly second = new FormGroup({ code: new FormControl('', { nonNullable: true, validators: Validators.required }) });
  protected readonly asking = new Submission(this.first, () => 'code-email');
  protected readonly redeeming = new Submission(this.second, () => 'mailed-code');

  protected async ask(): Promise<void> {
    const email = this.first.controls.email.value.trim();
    const asked = await this.asking.run(() => this.client.askForCode(email).then(() => true));
    if (!asked) return;
    this.second.reset();
    this.redeeming.errors.set([]);
    this.sentTo.set(email);
    focusSoon(this.injector, '#mailed-code');
  }

  protected again(): void {
    this.sentTo.set(null);
    focusSoon(this.injector, '#code-email');
  }

  protected async redeem(): Promise<void> {
    const session = await this.redeeming.run(() => this.client.redeemCode(this.sentTo() ?? '', this.second.controls.code.value.trim()));
    if (session) await this.after.goOn(session, this.route);
  }
}
