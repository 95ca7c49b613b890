import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { Callout } from '@cumple/ui/callout';
import { countText } from '../../common/numbers';
import { LANGUAGE } from '../../common/language';
import { placeText } from '../../self-assessment/place-text';

const FIGURES = ['declared-total-differs', 'declared-level-count-differs'];

/** The report's own contradictions, and the way to everything else that the rules found in it. */
@Component({
  selector: 'web-findings-callout',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, RouterLink],
  template: `
    @if (contradictions().length) {
      <ui-callout tone="warn">
        <h2>{{ heading() }}</h2>
        <ul class="stack-2">
          @for (finding of contradictions(); track $index) {
            <li>{{ finding.message }} @if (finding.place) {<span class="meta">({{ place(finding.place) }})</span>}</li>
          }
        </ul>
        @if (figures()) {<p class="small" i18n="@@home.findings.sheets">Aquí se usan las fichas, no las cuentas del texto.</p>}
      </ui-callout>
    }
    @if (overview().findingTotal) {
      <ui-callout>
        <h2>{{ total() }}</h2>
        <p i18n="@@home.findings.rules">Los encuentran reglas iguales para cualquier informe: cuentas que no coinciden, textos repetidos, fechas ya pasadas, evidencia que se repite. No son juicios sobre nadie.</p>
        <p class="btn-group"><a class="btn out" [routerLink]="['/planes', overview().plan.slug]" fragment="hallazgos" i18n="@@home.findings.all">Ver los hallazgos</a></p>
      </ui-callout>
    }
  `,
  host: { class: 'duo' },
})
export class FindingsCallout {
  readonly overview = input.required<Overview>();
  protected readonly contradictions = computed(() => this.overview().findings.filter(({ severity }) => severity === 'contradiction'));
  protected readonly figures = computed(() => this.contradictions().some(({ code }) => FIGURES.includes(code)));
  protected readonly heading = computed(() => {
    const count = this.contradictions().length;
    return count === 1
      ? $localize`:@@home.findings.contradiction:El informe se contradice en un punto`
      : $localize`:@@home.findings.contradictions:El informe se contradice en ${countText(count)}:count: puntos`;
  });
  protected readonly total = computed(() => {
    const count = this.overview().findingTotal;
    return count === 1 ? $localize`:@@home.findings.total.one:1 hallazgo en el informe` : $localize`:@@home.findings.total.many:${countText(count)}:count: hallazgos en el informe`;
  });
  private readonly language = inject(LANGUAGE);
  protected readonly place = (place: string) => placeText(place, this.language);
}
