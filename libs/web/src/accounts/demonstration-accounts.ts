import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { SignInOffers } from '@cumple/contracts/accounts/session';
import { roleName } from './role-name';

type Account = SignInOffers['demonstrationAccounts'][number];

/** Accounts that exist in demonstration mode only, and are said to. */
@Component({
  selector: 'web-demonstration-accounts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="sheet" aria-labelledby="demonstration-accounts">
      <h2 id="demonstration-accounts" i18n="@@accounts.demonstration.heading">Cuentas de demostración</h2>
      <p class="small" i18n="@@accounts.demonstration.what">Existen solo porque este sitio corre en modo de demostración. Personas e instituciones son ficticias y la contraseña es pública: no escriba aquí nada reservado.</p>
      <ul class="queue demonstration">
        @for (account of accounts(); track account.email) {
          <li>
            <div>
              <h3>{{ name(account) }}</h3>
              <p class="small">{{ account.post }}</p>
              <p class="meta">{{ account.email }} · <code>{{ account.password }}</code></p>
            </div>
            <button class="btn out sm" type="button" (click)="chosen.emit(account)"><ng-container i18n="@@accounts.demonstration.choose">Usar</ng-container><span class="sr">: {{ account.email }}</span></button>
          </li>
        }
      </ul>
    </section>
  `,
})
export class DemonstrationAccounts {
  readonly accounts = input.required<Account[]>();
  readonly chosen = output<Account>();

  protected name(account: Account): string {
    return roleName(account.role);
  }
}
