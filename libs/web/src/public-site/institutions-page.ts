import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Page } from '@cumple/contracts/common/page';
import type { InstitutionFilters } from '@cumple/contracts/institutions/institution-filters';
import type { Institution } from '@cumple/contracts/public-site/institution';
import { Pager } from '@cumple/ui/pager';
import { Tag } from '@cumple/ui/tag';
import { countText } from '../common/numbers';
import { PageHead } from '../common/page-head';
import { InstitutionFilterForm } from '../institutions/institution-filter-form';
import { InstitutionRow } from './institutions/institution-row';

@Component({
  selector: 'web-institutions-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstitutionFilterForm, InstitutionRow, Pager, RouterLink, Tag],
  template: `
    <header class="page-head">
      <h1 i18n="@@institutions.title">Instituciones</h1>
      <p class="lead" i18n="@@institutions.lead">
        Quién responde por los compromisos de gobierno abierto y quién toma parte en ellos. En orden alfabético: aquí no hay posiciones ni puntajes.
      </p>
    </header>
    <div class="cols cols-list">
      <web-institution-filter-form [filters]="filters()" />
      <section aria-labelledby="resultado">
        <div class="toolbar"><h2 id="resultado" aria-live="polite">{{ count() }}</h2></div>
        @if (real().length) {
          <ul class="inst-list">
            @for (institution of real(); track institution.slug) {<li [webInstitutionRow]="institution"></li>}
          </ul>
        }
        @if (fictional().length) {
          <section class="section" aria-labelledby="demostracion">
            <div class="section-head">
              <h2 id="demostracion" i18n="@@institutions.demonstration">Instituciones de demostración</h2>
              <ui-tag tone="warn" icon="info" [boxed]="true" i18n="@@institutions.demonstration.tag">datos ficticios</ui-tag>
              <p class="small" i18n="@@institutions.demonstration.why">Pertenecen a una jurisdicción que no existe. Sirven para probar el sitio y no dicen nada de instituciones reales.</p>
            </div>
            <ul class="inst-list">
              @for (institution of fictional(); track institution.slug) {<li [webInstitutionRow]="institution"></li>}
            </ul>
          </section>
        }
        @if (!institutions().items.length) {
          <div class="empty">
            <h3 i18n="@@institutions.none">Ninguna institución coincide</h3>
            <p i18n="@@institutions.none.why">Pruebe con otra palabra, con las siglas o sin filtrar por sector.</p>
            <p><a class="btn out sm" routerLink="/instituciones" i18n="@@institutions.all">Ver todas las instituciones</a></p>
          </div>
        }
        <ui-pager [page]="institutions().page" [pageSize]="institutions().pageSize" [total]="institutions().total" />
        <p class="basis" i18n="@@institutions.basis">
          Niveles declarados, sumados de todos los planes en que la institución responde. En la página de cada una están plan por plan, con la fecha a la que corresponden. Con menos de cinco
          compromisos se da solo su número.
        </p>
      </section>
    </div>
  `,
  host: { class: 'page' },
})
export class InstitutionsPage {
  readonly institutions = input.required<Page<Institution>>();
  readonly filters = input.required<InstitutionFilters>();
  protected readonly real = computed(() => this.institutions().items.filter(({ demonstration }) => !demonstration));
  protected readonly fictional = computed(() => this.institutions().items.filter(({ demonstration }) => demonstration));
  protected readonly count = computed(() => institutionsText(this.institutions().total));

  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@institutions.tab:Instituciones`,
      description: $localize`:@@institutions.description:Las instituciones que responden por compromisos de gobierno abierto.`,
      path: '/instituciones',
    }));
  }
}

function institutionsText(total: number): string {
  return total === 1 ? $localize`:@@institutions.count.one:1 institución` : $localize`:@@institutions.count.other:${countText(total)}:count: instituciones`;
}
