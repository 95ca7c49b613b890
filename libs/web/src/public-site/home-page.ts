import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { PageHead } from '../common/page-head';

@Component({
  selector: 'web-home-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (overview(); as current) {
      <h1>{{ current.plan.title }}</h1>
    } @else {
      <h1 i18n="@@home.none">Todavía no hay ningún plan</h1>
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
