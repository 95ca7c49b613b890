import { ChangeDetectionStrategy, Component, inject, linkedSignal } from '@angular/core';
import { PageHead } from '../common/page-head';
import { linkToken } from './link-token';
import { PasswordChoice } from './password-choice';
import { PasswordRequest } from './password-request';
import { TransportNote } from './transport-note';

/** Asks for a link to choose a new password; with the link, chooses it. */
@Component({
  selector: 'web-password-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PasswordChoice, PasswordRequest, TransportNote],
  template: `
    <div class="narrow narrow-page">
      <h1 tabindex="-1" i18n="@@accounts.reset.title">Elegir una contraseña nueva</h1>
      <web-transport-note />
      @if (!again() && token(); as given) {<web-password-choice [token]="given" (another)="again.set(true)" />} @else {<web-password-request />}
    </div>
  `,
  host: { class: 'page' },
})
export class PasswordPage {
  protected readonly token = linkToken();
  /** Another link is wanted than the one at hand. */
  protected readonly again = linkedSignal({ source: this.token, computation: () => false });

  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@accounts.reset.title:Elegir una contraseña nueva`,
      description: $localize`:@@accounts.reset.title:Elegir una contraseña nueva`,
      path: null,
    }));
  }
}
