import { ChangeDetectionStrategy, Component } from '@angular/core';
import { THRESHOLDS } from '@cumple/domain/common/thresholds';

/** How institutions report, who reviews and what becomes public. */
@Component({
  selector: 'web-method-reports',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p i18n="@@method.reports.text">
      El estado de un hito lo informa la institución que responde por él: por iniciar, en curso o concluido, con fechas reales, lo que se hizo, los obstáculos y la evidencia. Nadie escribe porcentajes. «Sin
      cambios» repite el informe anterior y cuenta como informe. El hito dice lo que dice el último informe publicado que se recibió.
    </p>
    <ul class="prose-list">
      <li i18n="@@method.reports.review">El punto de contacto publica cada informe o lo devuelve con notas para que se corrija. No puede cambiar lo que dice.</li>
      <li i18n="@@method.reports.notReviewed">«Sin revisar»: pasaron {{ days }} días hábiles sin que nadie lo revisara, y se publicó como llegó. Así nadie detiene un informe con no leerlo.</li>
      <li i18n="@@method.reports.party">«Juez y parte»: el puesto que revisó es de la institución que informó, de la que envió el informe en su lugar o de la responsable del compromiso.</li>
      <li i18n="@@method.reports.sentBy">Cuando una institución no tiene enlace, el punto de contacto puede escribir por ella: el informe lo dice, con el puesto y la institución que lo escribieron.</li>
      <li i18n="@@method.reports.withdrawn">Un informe publicado no se edita: se publica otro después, o se retira con un motivo a la vista. Retirado no cuenta, y el hito vuelve a decir lo que decía antes.</li>
      <li i18n="@@method.reports.proposed">Proponer otra fecha no la mueve: la fecha del plan cambia solo con una enmienda.</li>
      <li i18n="@@method.reports.inside">Borradores, devoluciones, notas y nombres de personas no se publican. Lo que dice un informe enviado es público cuando se publica.</li>
    </ul>
    <h3 i18n="@@method.reports.rounds">Cortes de información</h3>
    <p i18n="@@method.reports.rounds.text">
      Un corte pide informes de una lista de hitos hasta un día hábil. La ficha de cada institución dice por cuántos hitos se le preguntó, de cuántos se recibió informe, de cuántos no al vencer el plazo, cuántos están publicados y a qué día; las instituciones van en
      orden alfabético y sin puestos. Un informe también se puede enviar fuera de corte.
    </p>
  `,
})
export class MethodReports {
  protected readonly days = THRESHOLDS.reviewWorkingDays;
}
