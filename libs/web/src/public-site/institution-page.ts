import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { InstitutionRecord } from '@cumple/contracts/public-site/institution';
import { Absence } from '@cumple/ui/absence';
import { Breadcrumb } from '@cumple/ui/breadcrumb';
import { PageHead } from '../common/page-head';
import { InstitutionPosts } from '../institutions/institution-posts';
import { sectorName } from '../institutions/sector-name';
import { InstitutionPlanRecordPart } from './institutions/institution-plan-record';

@Component({
  selector: 'web-institution-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absence, Breadcrumb, InstitutionPlanRecordPart, InstitutionPosts],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <header class="page-head">
      <h1>{{ institution().name }}</h1>
      <p class="lead">@if (institution().acronym) {{{ institution().acronym }} · }{{ sector() }}</p>
    </header>
    @for (record of institution().plans; track record.plan) {
      <web-institution-plan-record [record]="record" [slug]="institution().slug" [asOf]="institution().asOf ?? null" [coordinates]="institution().coordinates.includes(record.plan)" />
    } @empty {
      <ui-absence heading="Sin compromisos registrados" i18n-heading="@@institution.noPlans">
        <p i18n="@@institution.noPlans.why">Ningún plan de este sitio la nombra como responsable ni como otro actor involucrado.</p>
      </ui-absence>
    }
    <section class="section" aria-labelledby="puestos">
      <div class="section-head"><h2 id="puestos" i18n="@@institution.posts">Puestos</h2></div>
      <web-institution-posts [posts]="institution().posts" />
    </section>
  `,
  host: { class: 'page' },
})
export class InstitutionPage {
  readonly institution = input.required<InstitutionRecord>();
  protected readonly sector = computed(() => sectorName(this.institution().sector));
  protected readonly crumbs = computed(() => [
    { label: $localize`:@@institution.crumb:Instituciones`, link: '/instituciones' },
    { label: this.institution().acronym ?? this.institution().name },
  ]);

  constructor() {
    inject(PageHead).describe(() => ({
      title: this.institution().name,
      description: $localize`:@@institution.description:Compromisos de gobierno abierto de ${this.institution().name}:institution:, por plan y por nivel declarado.`,
      path: `/instituciones/${this.institution().slug}`,
      demonstration: this.institution().demonstration,
    }));
  }
}
