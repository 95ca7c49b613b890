import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Breadcrumb } from '@cumple/ui/breadcrumb';
import { PageHead } from '../common/page-head';
import { OverviewPlace } from './home/overview-place';
import { PlanFacts } from './home/plan-facts';
import type { PlanGlance } from './public-site-client';

@Component({
  selector: 'web-plan-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, OverviewPlace, PlanFacts],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <header class="page-head"><h1>{{ overview().plan.title }}</h1></header>
    <web-plan-facts [plan]="overview().plan" />
    <web-overview-place [glance]="glance()" [whole]="true" />
  `,
  host: { class: 'page' },
})
export class PlanPage {
  readonly glance = input.required<PlanGlance>();
  protected readonly overview = computed(() => this.glance().overview);
  protected readonly crumbs = computed(() => [{ label: $localize`:@@plan.crumb:Planes`, link: '/planes' }, { label: this.overview().plan.title }]);

  constructor() {
    inject(PageHead).describe(() => ({
      title: this.overview().plan.title,
      description: this.overview().plan.title,
      path: `/planes/${this.overview().plan.slug}`,
      plan: this.overview().plan,
      demonstration: this.overview().plan.demonstration,
    }));
  }
}
