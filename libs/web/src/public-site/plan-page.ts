import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { PageHead } from '../common/page-head';

@Component({
  selector: 'web-plan-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header class="page-head"><h1>{{ overview().plan.title }}</h1></header>
  `,
  host: { class: 'page' },
})
export class PlanPage {
  readonly overview = input.required<Overview>();

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
