import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { Page } from '@cumple/contracts/common/page';
import type { Institution } from '@cumple/contracts/public-site/institution';
import { PageHead } from '../common/page-head';

@Component({
  selector: 'web-institutions-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header class="page-head"><h1 i18n="@@institutions.title">Instituciones</h1></header>
  `,
  host: { class: 'page' },
})
export class InstitutionsPage {
  readonly institutions = input.required<Page<Institution>>();

  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@institutions.tab:Instituciones`,
      description: $localize`:@@institutions.description:Las instituciones que responden por compromisos de gobierno abierto.`,
      path: '/instituciones',
    }));
  }
}
