import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';

/** What is said about evidence, and what isn't. */
@Component({
  selector: 'web-method-evidence',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <p i18n="@@method.evidence.text">
      La evidencia es una dirección web o un archivo que alguien cita para probar lo que declara. Abrir no es probar: una comprobación automática solo dice lo que vio y qué día.
    </p>
    <dl class="terms">
      <div><dt i18n="@@method.evidence.unchecked">sin comprobar</dt><dd i18n="@@method.evidence.unchecked.text">Todavía no se ha intentado abrir.</dd></div>
      <div><dt i18n="@@method.evidence.opens">abre (fecha)</dt><dd i18n="@@method.evidence.opens.text">Ese día respondió. Nadie dice con esto que pruebe algo.</dd></div>
      <div><dt i18n="@@method.evidence.fails">no abre desde (fecha)</dt><dd i18n="@@method.evidence.fails.text">Falló varias veces seguidas; la primera, ese día. Puede haber existido antes, y se dice cuándo se abrió por última vez.</dd></div>
      <div><dt i18n="@@method.evidence.archived">copia archivada (fecha)</dt><dd i18n="@@method.evidence.archived.text">Hay una copia guardada ese día, con su huella digital. Se puede descargar cuando alguien vio que no trae datos personales.</dd></div>
      <div><dt i18n="@@method.evidence.reviewed">aceptada o no aceptada por … (fecha)</dt><dd i18n="@@method.evidence.reviewed.text">Quien ocupa ese puesto la revisó y dio su motivo. Es un hecho aparte de que abra.</dd></div>
      <div><dt i18n="@@method.evidence.unreviewed">sin revisar</dt><dd i18n="@@method.evidence.unreviewed.text">Nadie ha dicho todavía si la acepta.</dd></div>
    </dl>
    <h3 i18n="@@method.evidence.how">Cómo se comprueba una dirección web</h3>
    <p i18n="@@method.evidence.how.text">
      Un programa la abre de vez en cuando y anota el día, la respuesta y la huella de lo que recibió. Si el sitio pide contraseña, rechaza programas o no hay conexión, no se sacan conclusiones: el estado queda
      como estaba. Con qué frecuencia se mira y cuántas fallas hacen falta está en los <a routerLink="/metodo" fragment="umbrales">umbrales</a>.
    </p>
    <p i18n="@@method.evidence.files">Los archivos que entrega una institución se ofrecen para descargar, con su tipo y tamaño; a las imágenes se les quita el lugar donde se tomaron.</p>
    <p i18n="@@method.evidence.package">
      Toda la evidencia de un compromiso se descarga de una vez, con lo que se vio y se dijo de cada una y una huella para comprobar que nada cambió. Se llama perdida solo a la que se vio que no abre, o cuyo
      archivo falta, y de la que nadie puede dar una copia; una dirección sin comprobar no está perdida.
    </p>
    <p i18n="@@method.evidence.count">Una dirección citada dos veces en el mismo compromiso cuenta una vez; citada en dos compromisos, una vez en cada uno.</p>
  `,
})
export class MethodEvidence {}
