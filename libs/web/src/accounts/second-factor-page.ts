import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { ActivatedRoute, Router } from '@angular/router';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { TextField } from '@cumple/ui/form/text-field';
import { PageHead } from '../common/page-head';
import { Submission } from '../common/workspace/submission';
import { AccountsClient } from './accounts-client';
import { AfterSignIn } from './after-sign-in';
import { SessionStore } from './session-store';

@Component({
  selector: 'web-second-factor-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, ReactiveFormsModule, TextField],
  template: `
    <div class="narrow narrow-page">
      <h1 tabindex="-1" i18n="@@accounts.secondFactor.title">Segundo paso</h1>
      <form class="sheet form" [formGroup]="form" (ngSubmit)="send()" novalidate>
        <ui-error-summary [errors]="submission.errors()" />
        <ui-text-field name="code" label="Código de verificación" i18n-label="@@accounts.secondFactor.code" [control]="form.controls.code" autocomplete="one-time-code" spellcheck="false"
          hint="El de su aplicación de autenticación, de 6 cifras. Si no la tiene a mano, uno de sus códigos de recuperación." i18n-hint="@@accounts.secondFactor.hint" />
        <p class="btn-group">
          <button class="btn" type="submit" [attr.aria-disabled]="submission.busy() || null" i18n="@@accounts.secondFactor.send">Continuar</button>
          <button class="btn text" type="button" (click)="giveUp()" i18n="@@accounts.secondFactor.cancel">Ingresar con otra cuenta</button>
        </p>
      </form>
    </div>
  `,
  host: { class: 'page' },
})
export class SecondFactorPage {
  private readonly client = inject(AccountsClient);
  private readonly after = inject(AfterSignIn);
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly store = inject(SessionStore);
  protected readonly form = new FormGroup({ code: new FormControl('', { nonNullable: true, validators: Validators.required }) });
  protected readonly submission = new Submission(this.form);

  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@accounts.secondFactor.title:Segundo paso`,
      description: $localize`:@@accounts.signIn.description:Ingreso al espacio de trabajo.`,
      path: null,
    }));
  }

  protected async send(): Promise<void> {
    const session = await this.submission.run(() => this.client.showSecondFactor(this.form.controls.code.value.trim()));
    if (session) await this.after.goOn(session, this.route);
  }

  protected async giveUp(): Promise<void> {
    await this.store.signOut();
    await this.router.navigateByUrl('/espacio/ingresar');
  }
}
