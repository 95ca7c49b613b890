import { ChangeDetectionStrategy, Component, RESPONSE_INIT, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHead } from '../common/page-head';

@Component({
  selector: 'web-not-found-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <div class="notice">
      <p class="meta" i18n="@@common.notFound.code">Error 404</p>
      <h1 i18n="@@common.notFound.title">Esta página no existe</h1>
      <p class="lead" i18n="@@common.notFound.lead">
        La dirección puede estar incompleta, o el plan, compromiso o institución que nombra no está en este sitio.
      </p>
      <ul class="btn-group">
        <li><a class="btn" routerLink="/" i18n="@@common.notFound.home">Ir al resumen</a></li>
        <li><a class="btn out" routerLink="/planes" i18n="@@common.notFound.plans">Ver los planes</a></li>
        <li><a class="btn out" routerLink="/instituciones" i18n="@@common.notFound.institutions">Ver las instituciones</a></li>
      </ul>
    </div>
  `,
  host: { class: 'page' },
})
export class NotFoundPage {
  constructor() {
    const response = inject(RESPONSE_INIT, { optional: true });
    if (response) response.status = 404;
    inject(PageHead).describe(() => ({
      title: $localize`:@@common.notFound.tab:Página no encontrada`,
      description: $localize`:@@common.notFound.description:Esta dirección no lleva a ninguna página.`,
      path: null,
    }));
  }
}
