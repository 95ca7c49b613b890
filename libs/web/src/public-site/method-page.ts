import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PageHead } from '../common/page-head';

@Component({
  selector: 'web-method-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h1 i18n="@@method.title">Método</h1>
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
