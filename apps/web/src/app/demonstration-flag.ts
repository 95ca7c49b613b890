import { ChangeDetectionStrategy, Component } from '@angular/core';

/** In sight on every screen and every printed sheet of a fictional plan. */
@Component({
  selector: 'app-demonstration-flag',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap">
      <strong i18n="@@common.demonstration">Datos de demostración</strong>
      <span i18n="@@common.demonstration.what">País, instituciones y cifras ficticias</span>
    </div>
  `,
  host: { class: 'demo-flag', role: 'note' },
})
export class DemonstrationFlag {}
