import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { InstitutionPost } from '@cumple/contracts/institutions/institution';
import { Absence } from '@cumple/ui/absence';
import { Absent } from '@cumple/ui/absent';
import { Icon } from '@cumple/ui/icon';
import { DayPipe } from '../common/day-pipe';
import { mandateName } from './mandate-name';

/** Posts of an institution and how each is held today; never who holds it. */
@Component({
  selector: 'web-institution-posts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absence, Absent, DayPipe, Icon],
  template: `
    @if (posts().length) {
      <table class="table cards-sm stack-sm">
        <caption i18n="@@institution.posts.caption">Puestos que las fuentes o el registro nombran. No se publican nombres de personas.</caption>
        <thead>
          <tr>
            <th scope="col" i18n="@@institution.posts.title">Puesto</th>
            <th scope="col" i18n="@@institution.posts.mailbox">Buzón institucional</th>
            <th scope="col" i18n="@@institution.posts.mandate">Designación hoy</th>
          </tr>
        </thead>
        <tbody>
          @for (post of posts(); track $index) {
            <tr>
              <th scope="row">{{ post.title }}</th>
              <td>
                @if (post.mailbox) {
                  <a [href]="'mailto:' + post.mailbox"><svg uiIcon="mail"></svg> {{ post.mailbox }}</a>
                } @else {
                  <ui-absent i18n="@@institution.posts.noMailbox">sin buzón registrado</ui-absent>
                }
              </td>
              <td>
                @if (post.mandate; as mandate) {
                  @if (post.since; as since) {<ng-container i18n="@@institution.posts.since">{{ name(mandate) }} desde el {{ since | day }}</ng-container>} @else {{{ name(mandate) }}}
                  @if (post.reason; as reason) {&ngsp;<br><span class="meta" i18n="@@institution.posts.reason">Motivo: {{ reason }}</span>}
                } @else {<ui-absent i18n="@@institution.posts.noMandate">sin designación registrada</ui-absent>}
              </td>
            </tr>
          }
        </tbody>
      </table>
    } @else {
      <ui-absence heading="Sin puestos registrados" i18n-heading="@@institution.posts.none">
        <p i18n="@@institution.posts.none.why">Ninguna fuente de este sitio nombra un puesto de esta institución. Eso no dice que no los tenga.</p>
      </ui-absence>
    }
  `,
})
export class InstitutionPosts {
  readonly posts = input.required<InstitutionPost[]>();
  protected readonly name = mandateName;
}
