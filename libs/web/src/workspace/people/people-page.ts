import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PostView } from '@cumple/contracts/accounts/people';
import type { Page } from '@cumple/contracts/common/page';
import { Pager } from '@cumple/ui/pager';
import { Tag } from '@cumple/ui/tag';
import { SessionStore } from '../../accounts/session-store';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { EmptyList } from '../empty-list';
import { describeWorkspacePage } from '../page-title';
import { DoneNotice } from './done-notice';
import { byInstitution, managesPost } from './held-posts';
import { PostCard } from './post-card';
import { VacancyNotice } from './vacancy-notice';

/** Posts by institution with who holds them; what is vacant first. */
@Component({
  selector: 'web-people-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyList, DoneNotice, Pager, PostCard, RouterLink, Tag, VacancyNotice],
  template: `
    <div class="page-head row between">
      <div>
        <h1 tabindex="-1" i18n="@@people.title">Puestos y personas</h1>
        <p class="muted" i18n="@@people.lead">Los derechos son del puesto, y pasan con él. El público ve el puesto, nunca a la persona.</p>
      </div>
      @if (session.may('people.manage')) {<a class="btn out" routerLink="/espacio/personas/nuevo" i18n="@@people.add">Agregar un puesto</a>}
    </div>
    <web-done-notice [what]="hecho()" />
    @if (vacant().length && list().page === 1) {
      <section aria-labelledby="vacant">
        <h2 id="vacant" class="sr" i18n="@@people.vacant">Puestos vacantes</h2>
        @for (post of vacant(); track post.id) {<web-vacancy-notice [post]="post" [manages]="manages(post)" />}
      </section>
    }
    @for (group of groups(); track group.institution.slug) {
      <section class="section" [attr.aria-labelledby]="'of-' + group.institution.slug">
        <div class="section-head"><h2 [id]="'of-' + group.institution.slug">{{ group.institution.name }}</h2>@if (group.institution.demonstration) {<ui-tag class="fictional" tone="warn" icon="info" [boxed]="true" i18n="@@institutions.demonstration.tag">datos ficticios</ui-tag>}</div>
        @if (group.active.length) {
          <ul class="queue">
            @for (post of group.active; track post.id) {<li><web-post-card [post]="post" [manages]="manages(post)" /></li>}
          </ul>
        }
        @if (group.idle.length) {
          <details class="disclosure">
            <summary>
              <span i18n="@@people.idle">Puestos sin función en el sistema ({{ group.idle.length }})</span><span class="sr">: {{ group.institution.name }}</span>
            </summary>
            <ul class="queue">
              @for (post of group.idle; track post.id) {<li><web-post-card [post]="post" [manages]="manages(post)" /></li>}
            </ul>
          </details>
        }
      </section>
    } @empty {
      <web-empty-list heading="Todavía no hay puestos" i18n-heading="@@people.none">
        <p i18n="@@people.none.what">Agregue el primero: la institución, cómo se llama y qué puede hacer. Después invite a quien lo ocupa.</p>
      </web-empty-list>
    }
    <ui-pager [page]="list().page" [pageSize]="list().pageSize" [total]="list().total" />
  `,
})
export class PeoplePage {
  readonly list = input.required<Page<PostView>>();
  /** On whatever page they stand. */
  readonly vacant = input.required<PostView[]>();
  /** What was done on the page before. */
  readonly hecho = input<string>();
  private readonly store = inject(SessionStore);
  protected readonly session = inject(WorkspaceSession);
  protected readonly groups = computed(() => byInstitution(this.list().items));

  constructor() {
    describeWorkspacePage(() => $localize`:@@people.title:Puestos y personas`);
  }

  protected manages(post: PostView): boolean {
    return managesPost(this.store.roles(), post);
  }
}
