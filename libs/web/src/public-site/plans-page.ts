import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { Plan } from '@cumple/contracts/public-site/plan';
import type { Page } from '@cumple/contracts/common/page';
import { PageHead } from '../common/page-head';

@Component({
  selector: 'web-plans-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header class="page-head"><h1 i18n="@@plans.title">Planes de acción</h1></header>
  `,
  host: { class: 'page' },
})
export class PlansPage {
  readonly plans = input.required<Page<Plan>>();

  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@plans.tab:Planes de acción`,
      description: $localize`:@@plans.description:Los planes de acción de gobierno abierto y su avance declarado.`,
      path: '/planes',
    }));
  }
}
