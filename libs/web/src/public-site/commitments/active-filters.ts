import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CommitmentFilters } from '@cumple/contracts/commitments/commitment-filters';
import type { CommitmentFacets } from '@cumple/contracts/public-site/commitment-page';
import { Icon } from '@cumple/ui/icon';
import { queryFromCommitmentFilters } from '../commitment-query';
import { filterLabel } from './filter-label';
import { narrowingValues, without } from './filter-values';

/** What narrows the list, each with a link to the list without it. */
@Component({
  selector: 'web-active-filters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink],
  template: `
    @if (chips().length) {
      <ul class="chips" aria-label="Filtros activos" i18n-aria-label="@@commitments.active">
        @for (chip of chips(); track chip.key) {
          <li>
            <a class="chip" [routerLink]="[]" [queryParams]="chip.query"><span class="sr" i18n="@@commitments.active.remove">Quitar:</span> {{ chip.label }} <svg uiIcon="close"></svg></a>
          </li>
        }
        <li><a class="btn text sm" [routerLink]="[]" i18n="@@commitments.active.clear">Quitar filtros</a></li>
      </ul>
    }
  `,
})
export class ActiveFilters {
  readonly filters = input.required<CommitmentFilters>();
  readonly facets = input.required<CommitmentFacets>();
  protected readonly chips = computed(() =>
    narrowingValues(this.filters()).map((each) => ({
      key: `${each.name}=${each.value}`,
      label: filterLabel(each, this.facets()),
      query: queryFromCommitmentFilters(without(this.filters(), each)),
    })),
  );
}
