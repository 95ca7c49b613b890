import { ChangeDetectionStrategy, Component, effect, inject, signal, untracked } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import type { InvitationView } from '@cumple/contracts/accounts/session';
import { Callout } from '@cumple/ui/callout';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { PasswordField } from '@cumple/ui/form/password-field';
import { TextField } from '@cumple/ui/form/text-field';
import { InstantPipe } from '../common/instant-pipe';
import { PageHead } from '../common/page-head';
import { ApiProblem } from '../common/workspace/api-problem';
import { Submission } from '../common/workspace/submission';
import { AccountsClient } from './accounts-client';
import { linkToken } from './link-token';
import { newPasswordControl, newPasswordHint } from './password-rules';
import { roleName } from './role-name';
import { SessionStore } from './session-store';
import { TransportNote } from './transport-note';

@Component({
  selector: 'web-invitation-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, ErrorSummary, InstantPipe, PasswordField, ReactiveFormsModule, RouterLink, TextField, TransportNote],
  template: `
    <div class="narrow narrow-page">
      <h1 tabindex="-1" i18n="@@accounts.invitation.title">Aceptar la invitación</h1>
      @if (invitation(); as offered) {
        <web-transport-note />
        <p class="lead" i18n="@@accounts.invitation.offer">Se le invita a ocupar el puesto <strong>{{ offered.post }}</strong> de {{ offered.institution }}.</p>
        <p class="meta"><ng-container i18n="@@accounts.invitation.details">{{ role(offered) }} · para {{ offered.email }} · vence el {{ offered.expiresAt | instant }}</ng-container></p>
        <form class="sheet form" [formGroup]="form" (ngSubmit)="accept()" novalidate>
          <ui-error-summary [errors]="submission.errors()" />
          <ui-text-field name="name" label="Su nombre" i18n-label="@@accounts.name" [control]="form.controls.name" autocomplete="name" [maxLength]="120"
            hint="Lo ven quienes administran personas. El portal público muestra el puesto, nunca el nombre." i18n-hint="@@accounts.name.hint" />
          @if (!offered.hasPassword) {
            <ui-password-field name="password" label="Elija una contraseña" i18n-label="@@accounts.password.new" [hint]="hint" [control]="form.controls.password" autocomplete="new-password" />
          }
          <p class="btn-group"><button class="btn" type="submit" [attr.aria-disabled]="submission.busy() || null" i18n="@@accounts.invitation.accept">Aceptar</button></p>
        </form>
      } @else if (problem(); as words) {
        <ui-callout tone="late" icon="warning" role="alert">
          <p>{{ words }}</p>
          <p i18n="@@accounts.invitation.broken">Pida al punto de contacto que se la envíe de nuevo. Si ya la aceptó, <a routerLink="/espacio/ingresar">ingrese</a>.</p>
        </ui-callout>
      } @else {
        <p role="status" i18n="@@accounts.invitation.looking">Buscando la invitación…</p>
      }
    </div>
  `,
  host: { class: 'page' },
})
export class InvitationPage {
  private readonly client = inject(AccountsClient);
  private readonly store = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly token = linkToken();
  protected readonly hint = newPasswordHint();
  protected readonly invitation = signal<InvitationView | null>(null);
  protected readonly problem = signal<string | null>(null);
  protected readonly form = new FormGroup({
    name: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(120)] }),
    password: newPasswordControl(),
  });
  protected readonly submission = new Submission(this.form);

  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@accounts.invitation.title:Aceptar la invitación`,
      description: $localize`:@@accounts.invitation.title:Aceptar la invitación`,
      path: null,
    }));
    effect(() => {
      const token = this.token();
      untracked(() => void this.lookUp(token));
    });
  }

  protected role(offered: InvitationView): string {
    return roleName(offered.role);
  }

  protected async accept(): Promise<void> {
    const { name, password } = this.form.getRawValue();
    const acceptance = { token: this.token(), name: name.trim(), ...(this.invitation()?.hasPassword ? {} : { password }) };
    const session = await this.submission.run(() => this.client.acceptInvitation(acceptance));
    if (!session) return;
    this.store.take(session);
    await this.router.navigateByUrl('/espacio');
  }

  private async lookUp(token: string): Promise<void> {
    this.problem.set(null);
    this.invitation.set(null);
    await this.store.known();
    try {
      const offered = await this.client.invitation(token);
      if (offered.hasPassword) this.form.controls.password.disable();
      this.form.patchValue({ name: offered.name ?? '' });
      this.invitation.set(offered);
    } catch (failure) {
      this.problem.set(failure instanceof ApiProblem ? failure.detail : String(failure));
    }
  }
}
