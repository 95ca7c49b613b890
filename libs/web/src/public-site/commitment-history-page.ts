import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Page } from '@cumple/contracts/common/page';
import { apiPaths } from '@cumple/contracts/common/paths';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { HistoryEntry } from '@cumple/contracts/workspace/history';
import { Absence } from '@cumple/ui/absence';
import { Breadcrumb, type Crumb } from '@cumple/ui/breadcrumb';
import { Pager } from '@cumple/ui/pager';
import { DayPipe } from '../common/day-pipe';
import { PageHead } from '../common/page-head';

/** What was done to a commitment, in plain words: by institution and post, never by name. */
@Component({
  selector: 'web-commitment-history-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absence, Breadcrumb, DayPipe, Pager, RouterLink],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <header class="page-head">
      <p class="meta">{{ commitment().code }} · {{ commitment().title }}</p>
      <h1 i18n="@@commitment.history.title">Cambios de este compromiso</h1>
      <p class="lead" i18n="@@commitment.history.lead">Todo lo que se cambió en este sitio, por institución y puesto. Cada cambio queda en un registro que solo crece.</p>
    </header>
    <h2 class="sr" i18n="@@commitment.history.list">Del más reciente al más antiguo</h2>
    @if (history().items.length) {
      <ol class="feed">
        @for (entry of history().items; track $index) {<li><time [attr.datetime]="entry.at">{{ entry.at | day: 'short' : commitment().timeZone }}</time><div><p>{{ entry.sentence }}</p>@if (by(entry); as who) {<p class="meta">{{ who }}</p>}</div></li>}
      </ol>
      <ui-pager [page]="history().page" [pageSize]="history().pageSize" [total]="history().total" />
    } @else {
      <ui-absence heading="Sin cambios registrados" i18n-heading="@@commitment.history.none"><p class="small" i18n="@@commitment.history.noneWhy">Nadie ha cambiado este compromiso desde que se publicó aquí.</p></ui-absence>
    }
    <p class="section small"><a routerLink="/metodo" fragment="registro" i18n="@@commitment.history.method">Cómo se comprueba el registro</a> · <a [href]="json()" i18n="@@commitment.history.json">JSON de este historial</a></p>
  `,
  styles: `p { overflow-wrap: anywhere; white-space: pre-line; }`,
  host: { class: 'page' },
})
export class CommitmentHistoryPage {
  readonly commitment = input.required<Commitment>();
  readonly history = input.required<Page<HistoryEntry>>();
  protected readonly by = ({ by }: HistoryEntry) => [by.post, by.institution].filter(Boolean).join(', ');
  protected readonly json = computed(() => apiPaths.commitmentHistory(this.commitment().plan, this.commitment().code));
  protected readonly crumbs = computed((): Crumb[] => {
    const { plan, planTitle, code } = this.commitment();
    return [
      { label: planTitle, link: `/planes/${plan}` },
      { label: $localize`:@@commitment.crumb.commitments:Compromisos`, link: `/planes/${plan}/compromisos` },
      { label: code, link: `/planes/${plan}/compromisos/${code}` },
      { label: $localize`:@@commitment.history.crumb:Cambios` },
    ];
  });

  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@commitment.history.tab:Cambios de ${this.commitment().code}:code:`,
      description: $localize`:@@commitment.history.description:Qué se cambió del compromiso «${this.commitment().title}:title:», cuándo, por quién y por qué.`,
      path: `/planes/${this.commitment().plan}/compromisos/${this.commitment().code}/historial`,
      plan: { slug: this.commitment().plan, title: this.commitment().planTitle },
      demonstration: this.commitment().demonstration,
    }));
  }
}
