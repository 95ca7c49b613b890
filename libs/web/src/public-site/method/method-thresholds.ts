import { ChangeDetectionStrategy, Component } from '@angular/core';
import { thresholdWords } from './thresholds';

/** Every figure on which a deadline or an alert depends, as it is in force. */
@Component({
  selector: 'web-method-thresholds',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p i18n="@@method.thresholds.text">
      De estas cifras dependen los plazos y los avisos. Son las mismas para todas las instituciones, y esta página muestra las que están en uso. Los avisos llegan a quien debe actuar; el público ve los
      hechos: fechas, estados e informes publicados.
    </p>
    <table class="table">
      <caption class="sr" i18n="@@method.thresholds.caption">Umbrales en uso, con lo que deciden</caption>
      <thead><tr><th scope="col" i18n="@@method.thresholds.value">Umbral</th><th scope="col" i18n="@@method.thresholds.meaning">Qué decide</th></tr></thead>
      <tbody>
        @for (threshold of thresholds; track $index) {<tr><th scope="row">{{ threshold.value }}</th><td>{{ threshold.meaning }}</td></tr>}
      </tbody>
    </table>
    <p i18n="@@method.thresholds.workingDays">
      Son días hábiles los de lunes a viernes que no son feriado oficial en el país o la localidad del plan; los feriados salen de un calendario público que se mantiene al día. El día en que se recibe algo no
      cuenta. Donde no hay calendario, solo se apartan sábados y domingos.
    </p>
  `,
  styles: `th[scope='row'] { min-width: 8rem; }`,
})
export class MethodThresholds {
  protected readonly thresholds = Object.values(thresholdWords());
}
