import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Page } from '@cumple/contracts/common/page';
import type { Plan } from '@cumple/contracts/public-site/plan';
import { PageHead } from '../common/page-head';
import { PlanLine } from './home/plan-line';

@Component({
  selector: 'web-plans-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PlanLine],
  template: `
    <header class="page-head">
      <h1 i18n="@@plans.title">Planes de acción</h1>
      <p class="lead" i18n="@@plans.lead">Lo que declaran las instituciones responsables de cada plan. Los planes de demostración tienen datos ficticios y así se marcan.</p>
    </header>
    @if (ordered().length) {
      <ul class="plan-list">
        @for (plan of ordered(); track plan.slug) {<li><web-plan-line [plan]="plan" /></li>}
      </ul>
    } @else {
      <p class="empty" i18n="@@plans.none">Todavía no hay ningún plan.</p>
    }
  `,
  host: { class: 'page' },
})
export class PlansPage {
  readonly plans = input.required<Page<Plan>>();
  /** Real plans first; within each group the order of the API. */
  protected readonly ordered = computed(() => [...this.plans().items].sort((one, other) => Number(one.demonstration) - Number(other.demonstration)));

  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@plans.tab:Planes de acción`,
      description: $localize`:@@plans.description:Los planes de acción de gobierno abierto y su avance declarado.`,
      path: '/planes',
    }));
  }
}
