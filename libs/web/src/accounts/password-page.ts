import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PageHead } from '../common/page-head';
import { takeLinkToken } from './link-token';
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
      @if (token) {<web-password-choice [token]="token" />} @else {<web-password-request />}
    </div>
  `,
  host: { class: 'page' },
})
export class PasswordPage {
  protected readonly token = takeLinkToken(location, history);

  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@accounts.reset.title:Elegir una contraseña nueva`,
      description: $localize`:@@accounts.reset.title:Elegir una contraseña nueva`,
      path: null,
    }));
  }
}
