import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { InstitutionFilters } from '@cumple/contracts/institutions/institution-filters';
import { SECTORS, type Sector } from '@cumple/domain/institutions/sector';
import { Icon } from '@cumple/ui/icon';
import { institutionFiltersFromQuery, queryFromInstitutionFilters } from './institution-query';
import { sectorName } from './sector-name';

const LIST = '/instituciones';

/** A plain form: without scripts the browser sends it, with them the router takes the same address. */
@Component({
  selector: 'web-institution-filter-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <form class="facets" method="get" role="search" [attr.action]="action" aria-label="Filtros" i18n-aria-label="@@institutions.filters" (submit)="apply($event)">
      <label class="label" for="q" i18n="@@institutions.search">Buscar por nombre o siglas</label>
      <div class="search"><svg uiIcon="search"></svg><input class="input" id="q" name="q" type="search" maxlength="200" [value]="filters().q ?? ''" /></div>
      <fieldset>
        <legend i18n="@@institutions.sector">Sector</legend>
        <div>
          @for (sector of sectors; track sector) {
            <label class="check"><input type="checkbox" name="sector" [value]="sector" [checked]="filters().sector?.includes(sector) ?? false" />{{ name(sector) }}</label>
          }
        </div>
      </fieldset>
      <p class="btn-group"><button class="btn sm" type="submit" i18n="@@institutions.apply">Aplicar filtros</button></p>
    </form>
  `,
})
export class InstitutionFilterForm {
  readonly filters = input.required<InstitutionFilters>();
  protected readonly sectors: readonly Sector[] = SECTORS;
  protected readonly name = sectorName;
  protected readonly action = inject(Location).prepareExternalUrl(LIST);
  private readonly router = inject(Router);

  protected apply(event: Event): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const filters = institutionFiltersFromQuery({ q: form.get('q'), sector: form.getAll('sector') });
    void this.router.navigate([LIST], { queryParams: queryFromInstitutionFilters(filters) });
  }
}
