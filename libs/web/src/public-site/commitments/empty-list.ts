import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CommitmentFilters } from '@cumple/contracts/commitments/commitment-filters';
import type { PlanCommitmentPage } from '@cumple/contracts/public-site/commitment-page';
import { narrowingValues } from './filter-values';

export type Emptiness = 'no-plan-commitments' | 'page-beyond-end' | 'nobody-assessed' | 'none-not-started' | 'filtered';

/** Nothing to list: what that means, and the way out. */
@Component({
  selector: 'web-empty-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    @switch (why()) {
      @case ('no-plan-commitments') {
        <h3 i18n="@@commitments.empty.plan">Este plan todavía no tiene compromisos</h3>
        <p><a class="btn out sm" routerLink="/planes" i18n="@@commitments.empty.plans">Ver los planes</a></p>
      }
      @case ('page-beyond-end') {
        <h3 i18n="@@commitments.empty.beyond">La lista no llega hasta esta página</h3>
        <p><a class="btn out sm" [routerLink]="[]" [queryParams]="{ page: null }" queryParamsHandling="merge" i18n="@@commitments.empty.first">Ir a la primera página</a></p>
      }
      @default {
        @if (why() === 'nobody-assessed') {
          <h3 i18n="@@commitments.empty.nobody">Sin evaluación de otros</h3>
          <p i18n="@@commitments.empty.nobody.why">Ninguna organización ni el Mecanismo de Revisión Independiente (MRI) ha registrado aquí una evaluación de este plan.</p>
        } @else if (why() === 'none-not-started') {
          <h3 i18n="@@commitments.empty.started">Ningún compromiso se declara sin iniciar</h3>
          <p i18n="@@commitments.empty.started.why">Quite el filtro para ver los demás.</p>
        } @else {
          <h3 i18n="@@commitments.empty.filtered">Ningún compromiso coincide</h3>
          <p i18n="@@commitments.empty.filtered.why">Ningún compromiso de este plan cumple a la vez todo lo que pide. Quite algún filtro o busque con otras palabras.</p>
        }
        <p><a class="btn out sm" [routerLink]="[]" i18n="@@commitments.empty.clear">Quitar filtros</a></p>
      }
    }
  `,
  host: { class: 'empty' },
})
export class EmptyList {
  readonly list = input.required<PlanCommitmentPage>();
  readonly filters = input.required<CommitmentFilters>();
  protected readonly why = computed(() => whyEmpty(this.list(), this.filters()));
}

function whyEmpty({ plan, total }: PlanCommitmentPage, filters: CommitmentFilters): Emptiness {
  if (plan.commitmentCount === 0) return 'no-plan-commitments';
  if (total > 0) return 'page-beyond-end';
  if (filters.assessedByOthers && plan.assessedByOthers === 0) return 'nobody-assessed';
  const [only, ...others] = narrowingValues(filters);
  return only?.name === 'level' && only.value === 'not-started' && !others.length ? 'none-not-started' : 'filtered';
}
