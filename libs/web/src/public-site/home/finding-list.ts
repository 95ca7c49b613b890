import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Overview } from '@cumple/contracts/public-site/overview';
import type { FindingSeverity } from '@cumple/domain/self-assessment/finding';
import { Tag, type TagTone } from '@cumple/ui/tag';
import { countText } from '../../common/numbers';
import { LANGUAGE } from '../../common/language';
import { placeText } from '../../self-assessment/place-text';
import { commitmentsLink } from './commitments-link';

/** What the rules found in the report, gravest first, each with its place. */
@Component({
  selector: 'web-finding-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, Tag],
  template: `
    <section class="section" id="hallazgos" aria-labelledby="hallazgos-titulo">
      <div class="section-head">
        <h2 id="hallazgos-titulo" i18n="@@plan.findings.title">Hallazgos en el informe</h2>
        <p i18n="@@plan.findings.lead">Contradicciones y vacíos que encuentran reglas iguales para cualquier informe. No son juicios sobre nadie.</p>
      </div>
      <table class="table cards-sm findings">
        <caption class="sr" i18n="@@plan.findings.caption">Hallazgos, los más graves primero</caption>
        <thead>
          <tr>
            <th scope="col" i18n="@@plan.findings.kind">Tipo</th>
            <th scope="col" i18n="@@plan.findings.what">Qué dice la fuente</th>
            <th scope="col" i18n="@@plan.findings.where">Dónde</th>
          </tr>
        </thead>
        <tbody>
          @for (finding of overview().findings; track $index) {
            <tr>
              <td class="full"><ui-tag [tone]="tone(finding.severity)" [icon]="finding.severity === 'notice' ? 'info' : 'warning'">{{ severity(finding.severity) }}</ui-tag></td>
              <td class="full">@if (finding.subject; as code) {<a [routerLink]="[...list(), code]">{{ code }}</a> · }{{ finding.message }}</td>
              <td class="full muted">{{ finding.place ? place(finding.place) : '–' }}</td>
            </tr>
          }
        </tbody>
      </table>
      @if (more(); as text) {<p class="basis">{{ text }}</p>}
    </section>
  `,
})
export class FindingList {
  readonly overview = input.required<Overview>();
  protected readonly list = computed(() => commitmentsLink(this.overview().plan.slug));
  private readonly language = inject(LANGUAGE);
  protected readonly place = (place: string) => placeText(place, this.language);
  protected readonly more = computed(() => {
    const { findings, findingTotal } = this.overview();
    const [shown, total] = [countText(findings.length), countText(findingTotal)];
    return findingTotal > findings.length ? $localize`:@@plan.findings.more:Aquí están ${shown}:shown: de ${total}:total:, los más graves; los demás, en la ficha de cada compromiso.` : null;
  });

  protected tone(severity: FindingSeverity): TagTone {
    return severity === 'notice' ? 'plain' : 'warn';
  }

  protected severity(severity: FindingSeverity): string {
    if (severity === 'contradiction') return $localize`:@@plan.severity.contradiction:contradicción`;
    return severity === 'warning' ? $localize`:@@plan.severity.warning:por revisar` : $localize`:@@plan.severity.notice:observación`;
  }
}
