import { ChangeDetectionStrategy, Component } from '@angular/core';

/** Days, dates as given and timeliness. */
@Component({
  selector: 'web-method-dates',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3 i18n="@@method.dates.status">A qué día corresponden las cifras</h3>
    <p i18n="@@method.dates.status.text">
      Cada plan tiene una fecha de corte: las cifras hablan de ese día, no de hoy. Un plan sin fecha de corte se cuenta al día de hoy en su propia zona horaria. La fecha acompaña a cada cifra.
    </p>
    <h3 i18n="@@method.dates.given">Fechas tal como se dieron</h3>
    <p i18n="@@method.dates.given.text">
      «Julio de 2015» no se convierte en un día. Se guarda con la precisión que trae la fuente: día, mes, año, permanente, periódica o texto. Para ordenar y comparar, un mes o un año cuentan por su
      último día.
    </p>
    <h3 i18n="@@method.dates.timeliness">En plazo, con atraso, sin fecha</h3>
    <p i18n="@@method.dates.timeliness.text">
      Se compara la fecha planificada con el día de las cifras; el propio día todavía está en plazo. Un compromiso completo o retirado no tiene plazo que medir. No se sabe si hay atraso cuando no hay
      fecha, cuando la fecha no se puede leer como un día, o cuando la fuente no dice si era la fecha planificada o la real: así ocurre en el plan 2014–2016, y por eso ahí nada aparece con atraso.
    </p>
  `,
})
export class MethodDates {}
