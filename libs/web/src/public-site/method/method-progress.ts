import { ChangeDetectionStrategy, Component } from '@angular/core';
import { milestoneStateName } from '../../commitments/milestone-words';
import { EXAMPLE_MILESTONES, rollUpExample } from './roll-up-example';

/** How milestones add up to a commitment and a plan, with an example that is worked out by the rule itself. */
@Component({
  selector: 'web-method-progress',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p i18n="@@method.progress.text">
      El avance son hitos contados: concluidos, en curso, por iniciar y sin información. Siempre se muestran las cuatro partes con su total y su fecha. Nadie escribe un porcentaje: si hay cinco casos o más se
      calcula de esas cifras, y se corta sin redondear hacia arriba.
    </p>
    <ul class="prose-list">
      <li i18n="@@method.progress.number">Por número: hitos concluidos ÷ hitos que siguen en el plan. Los retirados no entran.</li>
      <li i18n="@@method.progress.weight">Por peso, en un compromiso: suma de los pesos de los hitos concluidos ÷ suma de los pesos de todos. Un hito pesa 1 si el plan no dice otra cosa.</li>
      <li i18n="@@method.progress.plan">Por peso, en un plan: cada compromiso vigente con hitos vale 1, repartido entre sus hitos según su peso. Un compromiso con muchos hitos no pesa más que otro con pocos.</li>
      <li i18n="@@method.progress.unknown">Sin información no es sin iniciar: queda en el total, en su propia línea, y nunca se suma como cero avance.</li>
      <li i18n="@@method.progress.none">Sin hitos, «no calculable». Ese compromiso no entra en la cuenta del plan, y se dice cuántos entran.</li>
    </ul>
    <h3 i18n="@@method.progress.example">Un ejemplo inventado</h3>
    <p i18n="@@method.progress.example.text">Un plan tiene tres compromisos. El primero tiene seis hitos; el segundo, dos: uno concluido y uno sin información, de peso 1 cada uno; el tercero no lista hitos.</p>
    <table class="table">
      <caption i18n="@@method.progress.example.caption">Hitos del primer compromiso</caption>
      <thead><tr><th scope="col" i18n="@@commitment.milestones.milestone">Hito</th><th scope="col" i18n="@@commitment.milestones.state">Estado</th><th scope="col" class="num" i18n="@@method.progress.example.weight">Peso</th></tr></thead>
      <tbody>
        @for (row of milestones; track $index) {<tr><th scope="row">{{ $index + 1 }}</th><td>{{ stateName(row.state) }}</td><td class="num">{{ row.weight }}</td></tr>}
      </tbody>
    </table>
    <dl class="terms">
      <div>
        <dt i18n="@@method.progress.example.byNumber">El primero, por número</dt>
        <dd>{{ of.byNumber }}. <ng-container i18n="@@method.progress.example.rest">En curso: {{ of.rest[0] }}. Por iniciar: {{ of.rest[1] }}. Sin información: {{ of.rest[2] }}.</ng-container></dd>
      </div>
      <div><dt i18n="@@method.progress.example.byWeight">El primero, por peso</dt><dd>{{ of.byWeight }}</dd></div>
      <div><dt i18n="@@method.progress.example.planNumber">El plan, por número</dt><dd>{{ of.planByNumber }}</dd></div>
      <div>
        <dt i18n="@@method.progress.example.planWeight">El plan, por peso</dt>
        <dd>{{ of.planSum }}; {{ of.planByWeight }}. <ng-container i18n="@@method.progress.example.few">Entran {{ of.withMilestones }} de {{ of.commitments }} compromisos: son menos de cinco, y no se dice porcentaje.</ng-container></dd>
      </div>
    </dl>
  `,
  styles: `dd { font-variant-numeric: tabular-nums; }`,
})
export class MethodProgress {
  protected readonly milestones = EXAMPLE_MILESTONES;
  protected readonly of = rollUpExample();
  protected readonly stateName = milestoneStateName;
}
