import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { PasswordField } from '@cumple/ui/form/password-field';
import { TextField } from '@cumple/ui/form/text-field';
import { Callout } from '@cumple/ui/callout';
import { LANGUAGE } from '../common/language';
import { PageHead } from '../common/page-head';
import { Submission } from '../common/workspace/submission';
import { AccountsClient } from './accounts-client';
import { AfterSignIn } from './after-sign-in';
import { CodeSignIn } from './code-sign-in';
import { DemonstrationAccounts } from './demonstration-accounts';
import { RETURN_PARAMETER, returnAddress } from './return-address';
import { SessionStore } from './session-store';
import { SIGN_ON_ERROR, SIGN_ON_NEXT, signOnProblem } from './sign-on-problem';
import { TransportNote } from './transport-note';

@Component({
  selector: 'web-sign-in-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, CodeSignIn, DemonstrationAccounts, ErrorSummary, PasswordField, ReactiveFormsModule, RouterLink, TextField, TransportNote],
  template: `
    <div class="doors">
    <div class="narrow narrow-page">
      <div>
        <h1 tabindex="-1" i18n="@@accounts.signIn.title">Ingresar al espacio de trabajo</h1>
        <p class="muted" i18n="@@accounts.signIn.lead">Para instituciones, punto de contacto y miembros del foro. Consultar el portal no requiere cuenta.</p>
      </div>
      <web-transport-note />
      @if (problem(); as words) {
        <ui-callout tone="late" icon="warning" role="alert"><p>{{ words }}</p></ui-callout>
      }
      <form class="sheet form" [formGroup]="form" (ngSubmit)="send()" novalidate>
        <ui-error-summary [errors]="submission.errors()" />
        <ui-text-field name="email" type="email" label="Correo electrónico" i18n-label="@@accounts.email" [control]="form.controls.email" autocomplete="username" spellcheck="false" />
        <ui-password-field name="password" label="Contraseña" i18n-label="@@accounts.password" [control]="form.controls.password" />
        <p class="btn-group">
          <button class="btn" type="submit" [attr.aria-disabled]="submission.busy() || null" i18n="@@accounts.signIn.send">Ingresar</button>
          <a routerLink="/espacio/contrasena" i18n="@@accounts.signIn.forgotten">Olvidé mi contraseña</a>
        </p>
      </form>
      @if (offers()?.singleSignOn; as provider) {
        <p><a class="btn out" [href]="singleSignOn()" i18n="@@accounts.signIn.provider">Ingresar con {{ provider }}</a></p>
      }
      <web-code-sign-in />
      <p class="small"><a routerLink="/espacio/permisos" i18n="@@accounts.signIn.rights">Qué puede hacer cada puesto</a></p>
    </div>
    @if (demonstration().length) {
      <web-demonstration-accounts [accounts]="demonstration()" (chosen)="fill($event)" />
    }
    </div>
  `,
  host: { class: 'page' },
})
export class SignInPage {
  private readonly client = inject(AccountsClient);
  private readonly after = inject(AfterSignIn);
  private readonly route = inject(ActivatedRoute);
  private readonly store = inject(SessionStore);
  protected readonly offers = computed(() => this.store.session()?.offers);
  protected readonly demonstration = computed(() => this.offers()?.demonstrationAccounts ?? []);
  private readonly language = inject(LANGUAGE);
  protected readonly problem = computed(() => signOnProblem(this.query(SIGN_ON_ERROR), this.offers()?.singleSignOn ?? $localize`:@@accounts.signOn.provider:La cuenta externa`));
  protected readonly singleSignOn = computed(() => `${workspacePaths.singleSignOn()}?${new URLSearchParams({ next: this.next() })}`);
  protected readonly form = new FormGroup({
    email: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.email] }),
    password: new FormControl('', { nonNullable: true, validators: Validators.required }),
  });
  protected readonly submission = new Submission(this.form);

  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@accounts.signIn.tab:Ingresar`,
      description: $localize`:@@accounts.signIn.description:Ingreso al espacio de trabajo.`,
      path: null,
      demonstration: this.demonstration().length > 0,
    }));
  }

  protected fill(account: { email: string; password: string }): void {
    this.form.setValue({ email: account.email, password: account.password });
    document.querySelector<HTMLElement>('web-sign-in-page button[type=submit]')?.focus();
  }

  protected async send(): Promise<void> {
    const { email, password } = this.form.getRawValue();
    const session = await this.submission.run(() => this.client.signIn(email.trim(), password));
    if (session) await this.after.goOn(session, this.route);
  }

  private query(name: string): string | null {
    return this.route.snapshot.queryParamMap.get(name);
  }

  /** The address to come to after single sign-on, in this language. */
  private next(): string {
    const wanted = returnAddress(this.query(RETURN_PARAMETER) ?? this.query(SIGN_ON_NEXT));
    return this.language === 'es' ? wanted : `/${this.language}${wanted}`;
  }
}
