import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PostView } from '@cumple/contracts/accounts/people';
import { Absence } from '@cumple/ui/absence';
import { SessionStore } from '../../accounts/session-store';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { describeWorkspacePage } from '../page-title';
import { DoneNotice } from './done-notice';
import { byInstitution, managesPost, vacantPosts } from './held-posts';
import { PostCard } from './post-card';
import { VacancyNotice } from './vacancy-notice';

/** Posts by institution with who holds them; what is vacant first. */
@Component({
  selector: 'web-people-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absence, DoneNotice, PostCard, RouterLink, VacancyNotice],
  template: `
    <div class="page-head row between">
      <div>
        <h1 tabindex="-1" i18n="@@people.title">Puestos y personas</h1>
        <p class="muted" i18n="@@people.lead">Los derechos son del puesto, y pasan con él. El público ve el puesto, nunca a la persona.</p>
      </div>
      @if (session.may('people.manage')) {<a class="btn out" routerLink="/espacio/personas/nuevo" i18n="@@people.add">Agregar un puesto</a>}
    </div>
    <web-done-notice [what]="hecho()" />
    @if (vacant().length) {
      <section aria-labelledby="vacant">
        <h2 id="vacant" class="sr" i18n="@@people.vacant">Puestos vacantes</h2>
        @for (post of vacant(); track post.id) {<web-vacancy-notice [post]="post" [manages]="manages(post)" />}
      </section>
    }
    @for (group of groups(); track group.institution.slug) {
      <section class="section" [attr.aria-labelledby]="'of-' + group.institution.slug">
        <div class="section-head"><h2 [id]="'of-' + group.institution.slug">{{ group.institution.name }}</h2></div>
        <ul class="queue">
          @for (post of group.posts; track post.id) {<li><web-post-card [post]="post" [manages]="manages(post)" /></li>}
        </ul>
      </section>
    } @empty {
      <ui-absence heading="Todavía no hay puestos" i18n-heading="@@people.none">
        <p i18n="@@people.none.what">Agregue el primero: la institución, cómo se llama y qué puede hacer. Después invite a quien lo ocupa.</p>
      </ui-absence>
    }
  `,
})
export class PeoplePage {
  readonly posts = input.required<PostView[]>();
  /** What was done on the page before. */
  readonly hecho = input<string>();
  private readonly store = inject(SessionStore);
  protected readonly session = inject(WorkspaceSession);
  protected readonly vacant = computed(() => vacantPosts(this.posts()));
  protected readonly groups = computed(() => byInstitution(this.posts()));

  constructor() {
    describeWorkspacePage(() => $localize`:@@people.title:Puestos y personas`);
  }

  protected manages(post: PostView): boolean {
    return managesPost(this.store.roles(), post);
  }
}
