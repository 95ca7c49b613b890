import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { PageHead } from '../common/page-head';

@Component({
  selector: 'web-commitment-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header class="page-head"><h1>{{ commitment().title }}</h1></header>
  `,
  host: { class: 'page' },
})
export class CommitmentPage {
  readonly commitment = input.required<Commitment>();

  constructor() {
    inject(PageHead).describe(() => ({
      title: `${this.commitment().code} · ${this.commitment().title}`,
      description: this.commitment().title,
      path: `/planes/${this.commitment().plan}/compromisos/${this.commitment().code}`,
      plan: { slug: this.commitment().plan, title: this.commitment().planTitle },
      demonstration: this.commitment().demonstration,
    }));
  }
}
