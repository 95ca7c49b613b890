import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { Breadcrumb } from '@cumple/ui/breadcrumb';
import { PageHead } from '../common/page-head';
import { PlanFacts } from './home/plan-facts';
import { PlanOverview } from './home/plan-overview';

@Component({
  selector: 'web-plan-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, PlanFacts, PlanOverview],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <header class="page-head"><h1>{{ overview().plan.title }}</h1></header>
    <web-plan-facts [plan]="overview().plan" />
    <web-plan-overview [overview]="overview()" [whole]="true" />
  `,
  host: { class: 'page' },
})
export class PlanPage {
  readonly overview = input.required<Overview>();
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
