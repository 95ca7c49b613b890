import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHead } from '../common/page-head';
import { OverviewPlace } from './home/overview-place';
import type { PlanGlance } from './public-site-client';

@Component({
  selector: 'web-home-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [OverviewPlace, RouterLink],
  template: `
    @if (glance(); as current) {
      <p class="which-plan"><a [routerLink]="['/planes', current.overview.plan.slug]">{{ current.overview.plan.title }}</a> · {{ current.overview.plan.jurisdiction.name }}</p>
      <web-overview-place [glance]="current" [whole]="false" />
    } @else {
      <header class="page-head">
        <h1 i18n="@@home.none">Todavía no hay ningún plan</h1>
        <p class="lead" i18n="@@home.none.lead">Cuando se cargue un plan de acción, aquí se verán sus compromisos y lo que se sabe de ellos.</p>
      </header>
    }
  `,
  host: { class: 'page' },
})
export class HomePage {
  readonly glance = input.required<PlanGlance | null>();

  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@home.tab:Resumen del plan`,
      description: this.glance()?.overview.plan.title ?? '',
      path: '/',
      plan: this.glance()?.overview.plan,
      demonstration: this.glance()?.overview.plan.demonstration,
    }));
  }
}
