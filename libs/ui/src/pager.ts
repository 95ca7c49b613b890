import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** Previous and next as links of the same address with another `page`, so that they work without scripts. Absent for one page. */
@Component({
  selector: 'ui-pager',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    @if (pageCount() > 1) {
      <nav class="pager" aria-label="Páginas" i18n-aria-label="@@ui.pager">
        @if (page() > 1) {
          <a class="btn out sm" rel="prev" [routerLink]="[]" [queryParams]="query(page() - 1)" queryParamsHandling="merge" i18n="@@ui.pager.previous">Página anterior</a>
        }
        <span i18n="@@ui.pager.position">Página {{ page() }} de {{ pageCount() }}</span>
        @if (page() < pageCount()) {
          <a class="btn out sm" rel="next" [routerLink]="[]" [queryParams]="query(page() + 1)" queryParamsHandling="merge" i18n="@@ui.pager.next">Página siguiente</a>
        }
      </nav>
    }
  `,
})
export class Pager {
  readonly page = input.required<number>();
  readonly pageSize = input.required<number>();
  readonly total = input.required<number>();
  protected readonly pageCount = computed(() => Math.ceil(this.total() / this.pageSize()));

  /** The first page has the plain address. */
  protected query(page: number): { page: number | null } {
    return { page: page === 1 ? null : page };
  }
}
