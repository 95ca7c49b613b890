import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { Absence } from '@cumple/ui/absence';
import { LANGUAGE } from '../../common/language';
import { assessorSlots } from './assessor-slot';
import { AssessorSlotList } from './assessor-slot-list';
import { commitmentsLink } from './commitments-link';

/** Who has judged this plan, and who hasn't: present slots are solid, empty ones dashed. */
@Component({
  selector: 'web-assessor-slots',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absence, AssessorSlotList, RouterLink],
  template: `
    <section class="section" aria-labelledby="otros">
      <div class="section-head">
        <h2 id="otros" i18n="@@home.others.title">Qué dicen otros evaluadores</h2>
        <a routerLink="/metodo" i18n="@@home.others.method">Cómo se decide un nivel</a>
      </div>
      @if (overview().plan.assessedByOthers) {
        <web-assessor-slot-list [slots]="slots()" />
        <p class="basis">
          <a [routerLink]="list()" [queryParams]="{ assessedByOthers: true }" i18n="@@home.others.list">Ver los compromisos evaluados por otros</a>
          @if (overview().plan.disputed) {
            · <a [routerLink]="list()" [queryParams]="{ disputed: true }" i18n="@@home.others.disputed">Ver solo los que están en disputa</a>
          }
        </p>
      } @else {
        <ui-absence i18n-heading="@@home.others.none" heading="Sin evaluación de otros">
          <p class="muted narrow" i18n="@@home.others.why">Aquí solo consta lo que declaran las instituciones responsables. Ni sociedad civil ni el Mecanismo de Revisión Independiente (MRI) tienen registrada una evaluación de estos compromisos; por eso no se muestra ningún otro nivel.</p>
          <web-assessor-slot-list [slots]="slots()" />
        </ui-absence>
      }
    </section>
  `,
})
export class AssessorSlots {
  private readonly language = inject(LANGUAGE);
  readonly overview = input.required<Overview>();
  protected readonly list = computed(() => commitmentsLink(this.overview().plan.slug));
  protected readonly slots = computed(() => assessorSlots(this.overview(), this.language));
}
