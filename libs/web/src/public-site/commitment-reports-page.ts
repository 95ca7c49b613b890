import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Page } from '@cumple/contracts/common/page';
import { apiPaths } from '@cumple/contracts/common/paths';
import type { PublishedReport } from '@cumple/contracts/progress/progress-report';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { Absence } from '@cumple/ui/absence';
import { Breadcrumb, type Crumb } from '@cumple/ui/breadcrumb';
import { Pager } from '@cumple/ui/pager';
import { PageHead } from '../common/page-head';
import { PublishedReportPart } from '../progress/published-report';

/** Every report of a commitment's milestones, newest first, withdrawn ones among them. */
@Component({
  selector: 'web-commitment-reports-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absence, Breadcrumb, Pager, PublishedReportPart, RouterLink],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <header class="page-head">
      <p class="meta">{{ commitment().code }} · {{ commitment().title }}</p>
      <h1 i18n="@@publicReport.page.title">Informes de avance de este compromiso</h1>
      <p class="lead" i18n="@@publicReport.page.lead">Todo lo que se ha publicado, tal como la institución lo envió. Lo que se retira sigue aquí con su motivo y no entra en ninguna cuenta.</p>
    </header>
    <h2 class="sr" i18n="@@publicReport.page.list">Del más reciente al más antiguo</h2>
    @for (report of reports().items; track report.id) {
      <web-published-report [report]="report" [timeZone]="commitment().timeZone" [page]="address()" [evidence]="commitment().evidence" [withdrawnEvidence]="commitment().withdrawnEvidence ?? []" />
    } @empty {
      <ui-absence heading="Sin informes publicados" i18n-heading="@@publicReport.section.none">
        <p class="small" i18n="@@publicReport.section.noneWhy">Todavía no se ha publicado aquí ningún informe de avance de sus hitos. No quiere decir que no haya avance.</p>
      </ui-absence>
    }
    <ui-pager [page]="reports().page" [pageSize]="reports().pageSize" [total]="reports().total" />
    <p class="section small"><a routerLink="/metodo" fragment="informes" i18n="@@publicReport.section.method">Cómo se informa y quién revisa</a> · <a [href]="json()" i18n="@@publicReport.page.json">JSON de estos informes</a></p>
  `,
  host: { class: 'page' },
})
export class CommitmentReportsPage {
  readonly commitment = input.required<Commitment>();
  readonly reports = input.required<Page<PublishedReport>>();
  protected readonly address = computed(() => `/planes/${this.commitment().plan}/compromisos/${this.commitment().code}`);
  protected readonly json = computed(() => apiPaths.progressReports(this.commitment().plan, this.commitment().code));
  protected readonly crumbs = computed((): Crumb[] => {
    const { plan, planTitle, code } = this.commitment();
    return [
      { label: planTitle, link: `/planes/${plan}` },
      { label: $localize`:@@commitment.crumb.commitments:Compromisos`, link: `/planes/${plan}/compromisos` },
      { label: code, link: this.address() },
      { label: $localize`:@@publicReport.page.crumb:Informes` },
    ];
  });

  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@publicReport.page.tab:Informes de ${this.commitment().code}:code:`,
      description: $localize`:@@publicReport.page.description:Qué informó la institución responsable del compromiso «${this.commitment().title}:title:», hito por hito, y quién lo revisó.`,
      path: `${this.address()}/informes`,
      plan: { slug: this.commitment().plan, title: this.commitment().planTitle },
      demonstration: this.commitment().demonstration,
    }));
  }
}
