import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Page } from '@cumple/contracts/common/page';
import type { OutgoingMail } from '@cumple/contracts/notifications/notification';
import { Absence } from '@cumple/ui/absence';
import { Pager } from '@cumple/ui/pager';
import { describeWorkspacePage } from '../page-title';
import { MailCard } from './mail-card';

/** Mail that nothing sends, for the operator to pass on; or, with a mail server, how it fared. */
@Component({
  selector: 'web-mail-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absence, MailCard, Pager],
  template: `
    <div class="page-head"><h1 tabindex="-1" i18n="@@mail.title">Correo pendiente</h1></div>
    @if (kept()) {
      <div class="callout warn section-end">
        <h2 i18n="@@mail.without">Este sitio no tiene servidor de correo</h2>
        <p class="small" i18n="@@mail.without.what">Nada de esto ha salido. Haga llegar cada vínculo a su destinatario por una vía segura, y solo a esa persona: quien tenga el vínculo puede usarlo, una vez y hasta que venza. Para que salga solo, quien opera el sistema debe configurar «SMTP_URL».</p>
      </div>
    }
    <ul class="queue">@for (each of mail().items; track each.id) {<li><web-mail-card class="full" [mail]="each" /></li>}</ul>
    @if (!mail().items.length) {
      <ui-absence heading="No hay correo pendiente" i18n-heading="@@mail.none"><p i18n="@@mail.none.what">Las invitaciones y los avisos por correo aparecen aquí mientras no haya servidor de correo, o si no se pudieron enviar.</p></ui-absence>
    }
    <ui-pager [page]="mail().page" [pageSize]="mail().pageSize" [total]="mail().total" />
  `,
})
export class MailPage {
  readonly mail = input.required<Page<OutgoingMail>>();
  protected readonly kept = computed(() => this.mail().items.some(({ state }) => state === 'kept-for-operator'));

  constructor() {
    describeWorkspacePage(() => $localize`:@@mail.title:Correo pendiente`);
  }
}
