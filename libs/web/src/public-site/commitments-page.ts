import { DOCUMENT } from '@angular/common';
import { afterRenderEffect, ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import type { CommitmentFilters } from '@cumple/contracts/commitments/commitment-filters';
import type { PlanCommitmentPage } from '@cumple/contracts/public-site/commitment-page';
import { Breadcrumb } from '@cumple/ui/breadcrumb';
import { Pager } from '@cumple/ui/pager';
import { DayPipe } from '../common/day-pipe';
import { PageHead } from '../common/page-head';
import { queryFromCommitmentFilters } from './commitment-query';
import { ActiveFilters } from './commitments/active-filters';
import { CommitmentFiltersForm } from './commitments/commitment-filters-form';
import { CommitmentSortSelect } from './commitments/commitment-sort-select';
import { CommitmentTable } from './commitments/commitment-table';
import { EmptyList } from './commitments/empty-list';
import { filtersOfForm } from './commitments/form-filters';
import { assessedText, resultText } from './commitments/list-texts';

@Component({
  selector: 'web-commitments-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActiveFilters, Breadcrumb, CommitmentFiltersForm, CommitmentSortSelect, CommitmentTable, DayPipe, EmptyList, Pager],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <header class="page-head">
      <h1 i18n="@@commitments.title">Compromisos</h1>
      <p class="lead"><ng-container i18n="@@commitments.lead">Compromisos del {{ plan().title }}, con lo que declara cada institución.</ng-container> {{ assessed() }}</p>
    </header>
    <div class="cols cols-list">
      <web-commitment-filters-form [list]="list()" [filters]="filters()" (apply)="show($event)" />
      <section aria-labelledby="resultado">
        <div class="toolbar">
          <h2 #result id="resultado" tabindex="-1" aria-live="polite">{{ count() }}</h2>
          <web-commitment-sort-select [sort]="sort()" (apply)="show($event)" />
        </div>
        <p class="meta list-basis">
          @if (plan().statusDate; as day) {<ng-container i18n="@@commitments.statusDate">Corte de información: {{ day | day }}</ng-container>} @else {<ng-container i18n="@@commitments.statusToday">Corte de información: hoy</ng-container>}
        </p>
        <web-active-filters [filters]="filters()" [facets]="list().facets" />
        @if (list().items.length) {
          <web-commitment-table [items]="list().items" [timeZone]="plan().timeZone" [sort]="sort()" />
          <ui-pager [page]="list().page" [pageSize]="list().pageSize" [total]="list().total" />
        } @else {
          <web-empty-list [list]="list()" [filters]="filters()" />
        }
      </section>
    </div>
  `,
  host: { class: 'page' },
})
export class CommitmentsPage {
  readonly filters = input.required<CommitmentFilters>();
  readonly list = input.required<PlanCommitmentPage>();

  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly result = viewChild.required<ElementRef<HTMLElement>>('result');
  protected readonly plan = computed(() => this.list().plan);
  protected readonly sort = computed(() => this.filters().sort ?? 'number');
  protected readonly count = computed(() => resultText(this.list()));
  protected readonly assessed = computed(() => assessedText(this.plan()));
  protected readonly crumbs = computed(() => [
    { label: $localize`:@@commitments.crumb.plans:Planes`, link: '/planes' },
    { label: this.plan().title, link: `/planes/${this.plan().slug}` },
    { label: $localize`:@@commitments.crumb.here:Compromisos` },
  ]);
  private shown = false;

  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@commitments.tab:Compromisos`,
      description: $localize`:@@commitments.description:Los compromisos del ${this.plan().title}:plan:: quién responde, qué nivel declara y qué dicen otros.`,
      path: `/planes/${this.plan().slug}/compromisos`,
      plan: this.plan(),
      demonstration: this.plan().demonstration,
    }));
    afterRenderEffect(() => this.keepFocus(this.list()));
  }

  /** Where the list stays in sight: the page doesn't jump to its top. */
  protected show(form: HTMLFormElement): void {
    void this.router.navigate(['/planes', this.plan().slug, 'compromisos'], { queryParams: queryFromCommitmentFilters(filtersOfForm(form)), scroll: 'manual' });
  }

  /** A link or box that goes away with its filter would take the focus along. */
  private keepFocus(_: PlanCommitmentPage): void {
    if (this.shown && this.document.activeElement === this.document.body) this.result().nativeElement.focus({ preventScroll: true });
    this.shown = true;
  }
}
