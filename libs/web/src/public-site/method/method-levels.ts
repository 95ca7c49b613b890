import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Level } from '../../commitments/level';

/** OGP's scale, and what lies outside of it. */
@Component({
  selector: 'web-method-levels',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Level],
  template: `
    <p i18n="@@method.levels.scale">
      La escala es la de la Alianza para el Gobierno Abierto (OGP): cuatro niveles. El nivel es lo que alguien declara o juzga; este sitio nunca lo calcula ni lo corrige.
    </p>
    <table class="table">
      <caption i18n="@@method.levels.caption">Niveles de cumplimiento, del más bajo al más alto, y lo que queda fuera de la escala</caption>
      <thead><tr><th scope="col" i18n="@@method.levels.level">Nivel</th><th scope="col" i18n="@@method.levels.meaning">Qué quiere decir</th></tr></thead>
      <tbody>
        <tr><th scope="row"><web-level level="not-started" /></th><td i18n="@@method.levels.notStarted">No se ha hecho nada de lo que el compromiso dice.</td></tr>
        <tr><th scope="row"><web-level level="limited" /></th><td i18n="@@method.levels.limited">Hay primeros pasos; falta la mayor parte.</td></tr>
        <tr><th scope="row"><web-level level="substantial" /></th><td i18n="@@method.levels.substantial">La mayor parte está hecha; falta algo para terminar.</td></tr>
        <tr><th scope="row"><web-level level="complete" /></th><td i18n="@@method.levels.complete">Se hizo todo lo que el compromiso dice. Puede dejar de estar vigente y volver a abrirse.</td></tr>
        <tr><th scope="row"><web-level level="withdrawn" /></th><td i18n="@@method.levels.withdrawn">El compromiso se retiró del plan. Sigue a la vista.</td></tr>
        <tr><th scope="row"><web-level level="no-evidence" /></th><td i18n="@@method.levels.noEvidence">Solo lo usa el Mecanismo de Revisión Independiente (MRI): no halló con qué juzgar.</td></tr>
        <tr><th scope="row"><web-level level="not-assessed" /></th><td i18n="@@method.levels.notAssessed">Nadie ha declarado un nivel. No es lo mismo que «No iniciado».</td></tr>
      </tbody>
    </table>
  `,
})
export class MethodLevels {}
