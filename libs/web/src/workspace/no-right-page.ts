import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { describeWorkspacePage } from './page-title';

@Component({
  selector: 'web-no-right-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <div class="notice">
      <h1 tabindex="-1" i18n="@@workspace.noRight.title">Su puesto no permite ver esta página</h1>
      <p i18n="@@workspace.noRight.lead">Lo que puede hacer cada puesto está en la tabla de permisos. Si le falta uno, lo decide el punto de contacto.</p>
      <p class="btn-group">
        <a class="btn" routerLink="/espacio" i18n="@@workspace.back">Ir a mi trabajo</a>
        <a class="btn out" routerLink="/espacio/permisos" i18n="@@workspace.noRight.rights">Ver los permisos</a>
      </p>
    </div>
  `,
})
export class NoRightPage {
  constructor() {
    describeWorkspacePage(() => $localize`:@@workspace.noRight.title:Su puesto no permite ver esta página`);
  }
}
