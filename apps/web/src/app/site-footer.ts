import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

@Component({
  selector: 'app-site-footer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <footer class="site-footer">
      <div class="wrap cols cols-60">
        @if (demonstration()) {
          <p class="demo-note" i18n="@@common.footer.demonstration">
            <strong>Plan de demostración.</strong> El país, las instituciones, los compromisos y las cifras de esta página son ficticios.
          </p>
        } @else {
          <p class="demo-note" i18n="@@common.footer.honest">
            <strong>Sin datos inventados.</strong> Los niveles, fechas y vínculos provienen de las fuentes que se nombran en cada página. Lo que una fuente no trae se muestra como faltante.
          </p>
        }
        <nav aria-label="Pie de página" i18n-aria-label="@@common.footer.navigation">
          <ul>
            <li><a routerLink="/planes" i18n="@@common.nav.plans">Planes</a></li>
            <li><a routerLink="/instituciones" i18n="@@common.nav.institutions">Instituciones</a></li>
            <li><a routerLink="/metodo" i18n="@@common.footer.method">Cómo se decide un nivel</a></li>
          </ul>
        </nav>
      </div>
    </footer>
  `,
})
export class SiteFooter {
  readonly demonstration = input.required<boolean>();
}
