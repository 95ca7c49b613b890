import { ChangeDetectionStrategy, Component } from '@angular/core';

/** In sight on every screen and every printed sheet of a fictional plan. */
@Component({
  selector: 'app-demonstration-flag',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <aside class="demo-flag" aria-label="Aviso" i18n-aria-label="@@common.demonstration.notice">
      <div class="wrap">
        <strong i18n="@@common.demonstration">Datos de demostración</strong>
        <span i18n="@@common.demonstration.what">País, instituciones y cifras ficticias</span>
      </div>
    </aside>
  `,
})
export class DemonstrationFlag {}
