import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { PageHead } from '../common/page-head';
import { PlanOverview } from './home/plan-overview';

@Component({
  selector: 'web-home-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PlanOverview, RouterLink],
  template: `
    @if (overview(); as current) {
      <p class="which-plan"><a [routerLink]="['/planes', current.plan.slug]">{{ current.plan.title }}</a> · {{ current.plan.jurisdiction.name }}</p>
      <web-plan-overview [overview]="current" />
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
  readonly overview = input.required<Overview | null>();

  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@home.tab:Resumen del plan`,
      description: this.overview()?.plan.title ?? '',
      path: '/',
      plan: this.overview()?.plan,
      demonstration: this.overview()?.plan.demonstration,
    }));
  }
}
