import { ChangeDetectionStrategy, Component } from '@angular/core';

/** What is never done, demonstration data and personal data. */
@Component({
  selector: 'web-method-limits',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="prose-list">
      <li i18n="@@method.limits.ranking">No se ordena a las instituciones por resultados ni se les pone nota: van en orden alfabético.</li>
      <li i18n="@@method.limits.five">No se calculan porcentajes ni proporciones con menos de cinco casos.</li>
      <li i18n="@@method.limits.share">Toda proporción lleva su numerador, su denominador, su fecha y lo que no entra en la cuenta.</li>
      <li i18n="@@method.limits.unknown">Lo que no se sabe se muestra como no sabido. «Sin informe recibido» no es «sin avance».</li>
      <li i18n="@@method.limits.invent">No se inventan niveles, fechas, hitos ni clasificaciones para llenar lo que la fuente no trae.</li>
      <li i18n="@@method.limits.colour">Ningún nivel se distingue solo por su color: lleva dibujo y palabra.</li>
    </ul>
    <h3 i18n="@@method.limits.demonstration">Datos de demostración</h3>
    <p i18n="@@method.limits.demonstration.text">
      Junto a los planes reales puede haber uno de un país que no existe, para mostrar todo lo que el sitio sabe hacer. Cada una de sus páginas lo dice, también impresa, y la API lo marca con
      demonstration: true. Sus cifras nunca se suman con las reales.
    </p>
    <h3 i18n="@@method.limits.personal">Datos personales</h3>
    <p i18n="@@method.limits.personal.text">
      Se publican puestos y buzones institucionales. Los nombres de personas, correos y teléfonos que trae un informe se apartan al leerlo: no aparecen en estas páginas, en la API ni en los registros
      del sistema.
    </p>
  `,
})
export class MethodLimits {}
