import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Callout } from '@cumple/ui/callout';
import { SessionStore } from './session-store';

/** Says so where passwords travel unprotected. */
@Component({
  selector: 'web-transport-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout],
  template: `
    @if (store.session()?.secureTransport === false) {
      <ui-callout tone="warn" icon="warning">
        <p i18n="@@accounts.transport"><strong>Esta conexión no está cifrada.</strong> El sitio se sirve por HTTP: use solo cuentas de prueba, o ingrese desde la misma máquina. Con HTTPS este aviso desaparece.</p>
      </ui-callout>
    }
  `,
})
export class TransportNote {
  protected readonly store = inject(SessionStore);
}
