import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Page } from '@cumple/contracts/common/page';
import type { NotificationView } from '@cumple/contracts/notifications/notification';
import { Pager } from '@cumple/ui/pager';
import { Tag } from '@cumple/ui/tag';
import { InstantPipe } from '../../common/instant-pipe';
import { ApiProblem } from '../../common/workspace/api-problem';
import { NotificationsClient } from '../../notifications/notifications-client';
import { EmptyList } from '../empty-list';
import { describeWorkspacePage } from '../page-title';
import { pathIn } from './path-in';

/** What the account and its posts were told. */
@Component({
  selector: 'web-notices-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyList, InstantPipe, Pager, RouterLink, Tag],
  template: `
    <div class="page-head row between">
      <div>
        <h1 tabindex="-1" i18n="@@notices.title">Avisos</h1>
        <p class="muted"><ng-container i18n="@@notices.lead">Los de un puesto pasan a quien lo ocupe.</ng-container>&ngsp;<a routerLink="/espacio/cuenta" fragment="preferences" i18n="@@notices.preferences">Elegir qué se me avisa y cómo</a></p>
      </div>
      @if (unread().length) {<button class="btn out" type="button" [attr.aria-disabled]="busy() || null" (click)="read(unread())" i18n="@@notices.readAll">Marcar como leídos los de esta página</button>}
    </div>
    <p role="status" class="small">{{ said() }}</p>
    <ul class="queue">
      @for (notice of shown(); track notice.id) {
        <li>
          <div>
            <h2>
              @if (!notice.readAt) {<ui-tag tone="warn" icon="bell" i18n="@@notices.new">nuevo</ui-tag>}
              @if (path(notice); as link) {<a [routerLink]="link" (click)="read([notice])">{{ notice.title }}</a>} @else {{{ notice.title }}}
            </h2>
            <p class="small">{{ notice.text }}</p>
            @if (notice.items?.length) {
              <ul class="small">
                @for (item of notice.items; track $index) {<li>@if (item.address; as address) {<a [routerLink]="address.split('#')[0]" [fragment]="address.split('#')[1]" (click)="read([notice])">{{ item.text }}</a>} @else {{{ item.text }}}</li>}
              </ul>
            }
            <p class="meta">{{ notice.at | instant }}</p>
          </div>
          @if (!notice.readAt) {<button class="btn out sm" type="button" (click)="read([notice])"><ng-container i18n="@@notices.read">Marcar como leído</ng-container><span class="sr">: {{ notice.title }}</span></button>}
        </li>
      }
    </ul>
    @if (!shown().length) {<web-empty-list heading="No hay avisos" i18n-heading="@@notices.none"><p i18n="@@notices.none.what">Aquí aparece lo que pasa con sus puestos, sus compromisos y su cuenta.</p></web-empty-list>}
    <ui-pager [page]="notices().page" [pageSize]="notices().pageSize" [total]="notices().total" />
  `,
})
export class NoticesPage {
  readonly notices = input.required<Page<NotificationView>>();
  private readonly client = inject(NotificationsClient);
  protected readonly path = pathIn;
  protected readonly shown = linkedSignal(() => this.notices().items);
  protected readonly unread = computed(() => this.shown().filter(({ readAt }) => readAt === null));
  protected readonly busy = signal(false);
  protected readonly said = signal('');

  constructor() {
    describeWorkspacePage(() => $localize`:@@notices.title:Avisos`);
  }

  protected async read(notices: readonly NotificationView[]): Promise<void> {
    const unread = notices.filter(({ readAt }) => readAt === null);
    if (this.busy() || !unread.length) return;
    this.busy.set(true);
    try {
      for (const notice of unread) await this.readOne(notice);
      this.said.set($localize`:@@notices.done:Marcado como leído.`);
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      this.said.set(failure.detail);
    } finally {
      this.busy.set(false);
    }
  }

  private async readOne({ id }: NotificationView): Promise<void> {
    await this.client.markRead(id);
    const readAt = new Date().toISOString();
    this.shown.update((before) => before.map((notice) => (notice.id === id ? { ...notice, readAt } : notice)));
  }
}
