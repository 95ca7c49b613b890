import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { InstitutionRecord } from '@cumple/contracts/public-site/institution';
import { PageHead } from '../common/page-head';

@Component({
  selector: 'web-institution-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header class="page-head"><h1>{{ institution().name }}</h1></header>
  `,
  host: { class: 'page' },
})
export class InstitutionPage {
  readonly institution = input.required<InstitutionRecord>();

  constructor() {
    inject(PageHead).describe(() => ({
      title: this.institution().name,
      description: this.institution().name,
      path: `/instituciones/${this.institution().slug}`,
      demonstration: this.institution().demonstration,
    }));
  }
}
