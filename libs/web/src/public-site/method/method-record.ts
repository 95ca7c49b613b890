import { ChangeDetectionStrategy, Component } from '@angular/core';
import { apiPaths } from '@cumple/contracts/common/paths';

/** Amendments, the record of changes and how anybody can check that nothing in it was rewritten. */
@Component({
  selector: 'web-method-record',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p i18n="@@method.record.amendments">
      Una vez aprobado un plan, todo cambio de lo que promete –título, alcance, fechas, instituciones o hitos– pide un motivo y es una enmienda. La página del compromiso muestra lo aprobado
      junto a lo de hoy, con los días que se movió cada fecha y los textos palabra por palabra.
    </p>
    <p i18n="@@method.record.withdrawn">Lo que se retira sigue en su dirección, con su motivo. Un compromiso completo que se reabre conserva el nivel declarado hasta que la institución responsable declare otro.</p>
    <p i18n="@@method.record.chain">
      Cada cambio queda en un registro al que solo se agrega. Cada entrada lleva la huella (sha256) de la anterior: quien cambiara o quitara una entrada rompería todas las huellas que siguen. Se nombra a la
      institución y el puesto, nunca a la persona.
    </p>
    <h3 i18n="@@method.record.check">Cómo comprobarlo</h3>
    <ol class="prose-list">
      <li i18n="@@method.record.note">Abra la última huella del registro y guárdela con su fecha, donde quiera.</li>
      <li i18n="@@method.record.ask">Más adelante pida a quien opera el sitio que compruebe el registro (npm run audit -- verify) y que muestre que la entrada con ese número tiene todavía esa huella.</li>
      <li i18n="@@method.record.compare">Si no coincide, se cambió algo de lo anterior. Cuantas más personas guarden huellas, menos puede cambiarse sin que se note.</li>
    </ol>
    <p class="btn-group"><a class="btn out" [href]="head" i18n="@@method.record.open">Abrir la última huella del registro</a></p>
  `,
})
export class MethodRecord {
  protected readonly head = apiPaths.auditHead();
}
