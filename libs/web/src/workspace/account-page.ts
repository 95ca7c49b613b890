import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { AccountView, SessionEntry } from '@cumple/contracts/accounts/account';
import { AccountsClient } from '../accounts/accounts-client';
import { LinkedProvider } from '../accounts/linked-provider';
import { PasswordForm } from '../accounts/password-form';
import { ProfileForm } from '../accounts/profile-form';
import { SecondFactorSection } from '../accounts/second-factor-section';
import { SessionList } from '../accounts/session-list';
import { SessionStore } from '../accounts/session-store';
import { PreferencesForm } from '../notifications/preferences-form';
import { describeWorkspacePage } from './page-title';

@Component({
  selector: 'web-account-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LinkedProvider, PasswordForm, PreferencesForm, ProfileForm, SecondFactorSection, SessionList],
  template: `
    <div class="page-head"><h1 tabindex="-1" i18n="@@workspace.nav.account">Mi cuenta</h1></div>
    <section class="sheet narrow" aria-labelledby="profile"><h2 id="profile" i18n="@@workspace.account.profile">Mis datos</h2><web-profile-form [account]="shown()" /></section>
    <section class="sheet narrow" aria-labelledby="password-heading"><h2 id="password-heading" i18n="@@accounts.password">Contraseña</h2><web-password-form [hasPassword]="shown().hasPassword" [secondFactor]="shown().secondFactor.on" (changed)="read()" /></section>
    <section class="sheet narrow" aria-labelledby="factor"><h2 id="factor" i18n="@@accounts.secondFactor.title">Segundo paso</h2><web-second-factor-section [account]="shown()" (changed)="read()" /></section>
    @if (provider() || shown().singleSignOn.length) {
      <section class="sheet narrow" aria-labelledby="provider"><h2 id="provider" i18n="@@accounts.provider">Ingreso con una cuenta externa</h2><web-linked-provider [issuers]="shown().singleSignOn" [provider]="provider()" /></section>
    }
    <section class="sheet narrow" aria-labelledby="sessions"><h2 id="sessions" i18n="@@workspace.account.sessions">Sesiones abiertas</h2><web-session-list [sessions]="open()" /></section>
    <section class="sheet narrow" aria-labelledby="preferences"><h2 id="preferences" i18n="@@workspace.account.preferences">Qué se me avisa y cómo</h2><web-preferences-form /></section>
  `,
})
export class AccountPage {
  readonly account = input.required<AccountView>();
  readonly sessions = input.required<SessionEntry[]>();
  private readonly client = inject(AccountsClient);
  private readonly store = inject(SessionStore);
  protected readonly provider = computed(() => this.store.session()?.offers.singleSignOn ?? null);
  protected readonly open = linkedSignal(() => this.sessions());
  protected readonly shown = linkedSignal(() => this.account());

  constructor() {
    describeWorkspacePage(() => $localize`:@@workspace.nav.account:Mi cuenta`);
  }

  protected async read(): Promise<void> {
    const [account, sessions] = await Promise.all([this.client.account(), this.client.sessions()]);
    this.shown.set(account);
    this.open.set(sessions);
  }
}
