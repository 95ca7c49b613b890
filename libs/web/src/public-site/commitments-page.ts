import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { Plan } from '@cumple/contracts/public-site/plan';
import type { CommitmentFilters } from '@cumple/contracts/commitments/commitment-filters';
import type { CommitmentPage } from '@cumple/contracts/public-site/commitment-page';
import { PageHead } from '../common/page-head';

@Component({
  selector: 'web-commitments-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header class="page-head"><h1 i18n="@@commitments.title">Compromisos</h1></header>
  `,
  host: { class: 'page' },
})
export class CommitmentsPage {
  readonly plan = input.required<Plan>();
  readonly filters = input.required<CommitmentFilters>();
  readonly list = input.required<CommitmentPage>();

  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@commitments.tab:Compromisos`,
      description: this.plan().title,
      path: `/planes/${this.plan().slug}/compromisos`,
      plan: this.plan(),
      demonstration: this.plan().demonstration,
    }));
  }
}
