import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Page } from '@cumple/contracts/common/page';
import type { ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import { Icon } from '@cumple/ui/icon';
import { Pager } from '@cumple/ui/pager';
import { Tag } from '@cumple/ui/tag';
import { SessionStore } from '../../accounts/session-store';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { institutionLabel } from '../../institutions/institution-label';
import { sectorName } from '../../institutions/sector-name';
import { EmptyList } from '../empty-list';
import { describeWorkspacePage } from '../page-title';
import { DoneNotice } from '../people/done-notice';
import { managesEverything } from '../people/held-posts';

@Component({
  selector: 'web-managed-institutions-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyList, DoneNotice, Icon, Pager, RouterLink, Tag],
  template: `
    <div class="page-head row between">
      <h1 tabindex="-1" i18n="@@registry.title">Instituciones</h1>
      @if (mayAdd()) {<a class="btn out" routerLink="/espacio/instituciones/nueva" i18n="@@registry.add">Agregar una institución</a>}
    </div>
    <web-done-notice [what]="hecho()" />
    <form class="toolbar" role="search" (submit)="search($event)">
      <div class="search with-button">
        <svg uiIcon="search"></svg>
        <input class="input" type="search" name="q" maxlength="200" [value]="q() ?? ''" aria-label="Buscar por nombre o siglas" i18n-aria-label="@@registry.search" />
        <button class="btn out" type="submit" i18n="@@registry.search.send">Buscar</button>
      </div>
      <p class="small muted" role="status" i18n="@@registry.total">Total: {{ list().total }}</p>
    </form>
    @if (list().items.length) {
      <table class="table cards-sm">
        <caption class="sr" i18n="@@registry.title">Instituciones</caption>
        <thead>
          <tr>
            <th scope="col" i18n="@@registry.column.name">Institución</th><th scope="col" i18n="@@registry.field.sector">Sector</th>
            <th scope="col" i18n="@@registry.column.jurisdiction">Jurisdicción</th><th scope="col" i18n="@@registry.column.commitments">Compromisos</th>
          </tr>
        </thead>
        <tbody>
          @for (each of list().items; track each.slug) {
            <tr>
              <th scope="row">
                <a [routerLink]="['/espacio/instituciones', each.slug]">{{ label(each) }}</a>
                @if (each.mergedInto; as into) {<p><ui-tag icon="to" i18n="@@registry.mergedInto">unida a «{{ into }}»</ui-tag></p>}
              </th>
              <td class="full">{{ sector(each.sector) }}</td>
              <td>{{ each.jurisdiction }}@if (each.demonstration) {&ngsp;<ui-tag class="fictional" tone="warn" icon="info" [boxed]="true" i18n="@@institutions.demonstration.tag">datos ficticios</ui-tag>}</td>
              <td><span class="only-sm" i18n="@@registry.column.commitments">Compromisos</span> {{ each.commitmentCount }}</td>
            </tr>
          }
        </tbody>
      </table>
      <ui-pager [page]="list().page" [pageSize]="list().pageSize" [total]="list().total" />
    } @else {
      <web-empty-list heading="Ninguna institución coincide" i18n-heading="@@registry.none">
        <p i18n="@@registry.none.what">Pruebe con menos palabras o con las siglas. <a routerLink="/espacio/instituciones">Ver todas</a></p>
      </web-empty-list>
    }
  `,
})
export class ManagedInstitutionsPage {
  readonly list = input.required<Page<ManagedInstitution>>();
  readonly q = input<string>();
  readonly hecho = input<string>();
  private readonly router = inject(Router);
  private readonly session = inject(WorkspaceSession);
  private readonly store = inject(SessionStore);
  protected readonly sector = sectorName;
  protected readonly label = institutionLabel;
  protected readonly mayAdd = computed(() => this.session.may('institution.edit') && managesEverything(this.store.roles()));

  constructor() {
    describeWorkspacePage(() => $localize`:@@registry.title:Instituciones`);
  }

  protected search(event: Event): void {
    event.preventDefault();
    const q = String(new FormData(event.target as HTMLFormElement).get('q') ?? '').trim();
    void this.router.navigate(['/espacio/instituciones'], { queryParams: { q: q || null } });
  }
}
