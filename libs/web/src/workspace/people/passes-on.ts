import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { PostView } from '@cumple/contracts/accounts/people';

/** What happens when a post changes hands. */
@Component({
  selector: 'web-passes-on',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="small bullets">
      <li i18n="@@people.passesOn.sessions">Quien lo deja sale de todas sus sesiones al momento.</li>
      <li i18n="@@people.passesOn.drafts">Sus borradores del puesto ({{ post().waitingDrafts }}) y los avisos del puesto pasan a quien sigue, o lo esperan.</li>
      <li i18n="@@people.passesOn.history">Lo hecho queda en el historial a nombre del puesto.</li>
    </ul>
  `,
})
export class PassesOn {
  readonly post = input.required<PostView>();
}
