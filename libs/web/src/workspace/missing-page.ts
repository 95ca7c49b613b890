import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { describeWorkspacePage } from './page-title';

@Component({
  selector: 'web-missing-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <div class="notice">
      <h1 tabindex="-1" i18n="@@workspace.missing.title">No hay nada en esta dirección</h1>
      <p i18n="@@workspace.missing.lead">Puede que se haya retirado o que la dirección esté incompleta. Lo que haya escrito en otras páginas sigue guardado.</p>
      <p class="btn-group"><a class="btn" routerLink="/espacio" i18n="@@workspace.back">Ir a mi trabajo</a></p>
    </div>
  `,
})
export class MissingPage {
  constructor() {
    describeWorkspacePage(() => $localize`:@@workspace.missing.title:No hay nada en esta dirección`);
  }
}
