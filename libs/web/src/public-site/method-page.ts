import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PageHead } from '../common/page-head';

@Component({
  selector: 'web-method-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header class="page-head"><h1 i18n="@@method.title">Método</h1></header>
  `,
  host: { class: 'page' },
})
export class MethodPage {
  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@method.tab:Método`,
      description: $localize`:@@method.description:Cómo se obtienen los niveles, las fechas y las proporciones que muestra este sitio.`,
      path: '/metodo',
    }));
  }
}
