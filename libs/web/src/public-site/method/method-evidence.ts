import { ChangeDetectionStrategy, Component } from '@angular/core';

/** What is said about evidence, and what isn't. */
@Component({
  selector: 'web-method-evidence',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p i18n="@@method.evidence.text">
      La evidencia es una dirección web o un archivo que alguien cita para probar lo que declara. Abrir no es probar: una comprobación automática solo dice lo que vio y qué día.
    </p>
    <dl class="terms">
      <div><dt i18n="@@method.evidence.unchecked">sin comprobar</dt><dd i18n="@@method.evidence.unchecked.text">Todavía no se ha intentado abrir.</dd></div>
      <div><dt i18n="@@method.evidence.opens">abre (fecha)</dt><dd i18n="@@method.evidence.opens.text">Ese día respondió. Nadie dice con esto que pruebe algo.</dd></div>
      <div><dt i18n="@@method.evidence.fails">no abre (fecha)</dt><dd i18n="@@method.evidence.fails.text">Ese día no respondió. Puede haber existido antes.</dd></div>
      <div><dt i18n="@@method.evidence.archived">copia archivada (fecha)</dt><dd i18n="@@method.evidence.archived.text">Hay una copia guardada ese día, con su huella digital.</dd></div>
      <div><dt i18n="@@method.evidence.reviewed">revisada por … (fecha)</dt><dd i18n="@@method.evidence.reviewed.text">Una persona la leyó en nombre de esa organización. Es un hecho aparte de que abra.</dd></div>
    </dl>
    <p i18n="@@method.evidence.count">Una dirección citada dos veces en el mismo compromiso cuenta una vez; citada en dos compromisos, una vez en cada uno.</p>
  `,
})
export class MethodEvidence {}
