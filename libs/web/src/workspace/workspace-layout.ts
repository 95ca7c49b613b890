import { ChangeDetectionStrategy, Component, type ElementRef, afterRenderEffect, computed, inject, viewChild } from '@angular/core';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import { Icon } from '@cumple/ui/icon';
import { Tag } from '@cumple/ui/tag';
import { SessionStore } from '../accounts/session-store';
import { SignInAgain } from '../accounts/sign-in-again';
import { roleName } from '../accounts/role-name';
import { WorkspaceSession } from '../common/workspace/workspace-session';
import { allowedEntries } from './navigation';
import { pathShown } from './path-shown';

/** The frame of the workspace's pages: who one is, where one can go, and the page. */
@Component({
  selector: 'web-workspace-layout',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink, RouterOutlet, SignInAgain, Tag],
  template: `
    <div class="work-head">
      <div class="wrap row between">
        <div>
          @for (role of roles(); track role.id) {
            <p><span class="meta">{{ role.name }}{{ role.deputy ? deputy : '' }}</span><strong>{{ role.post }}</strong><span class="small muted">{{ role.institution }}@if (role.demonstration) {&ngsp;<ui-tag tone="warn" icon="info" [boxed]="true" i18n="@@institutions.demonstration.tag">datos ficticios</ui-tag>}</span></p>
          } @empty {
            <p><span class="meta" i18n="@@workspace.head.title">Espacio de trabajo</span><strong i18n="@@workspace.head.noPost">Sin puesto vigente</strong></p>
          }
        </div>
        <div class="row">
          @if (person(); as name) {<span class="small">{{ name }}</span>}
          <button class="btn out sm" type="button" (click)="signOut()" i18n="@@workspace.signOut">Salir</button>
        </div>
      </div>
    </div>
    <div class="cols-work">
      <nav #nav class="side-nav" aria-label="Espacio de trabajo" i18n-aria-label="@@workspace.nav">
        <ul>
          @for (entry of entries(); track entry.link) {
            <li>
              <a [routerLink]="entry.link" [attr.aria-current]="entry.current ? 'page' : null">
                <svg [uiIcon]="entry.icon"></svg>{{ entry.label }}
              </a>
            </li>
          }
        </ul>
      </nav>
      <div class="work-main"><router-outlet /></div>
    </div>
    <web-sign-in-again />
  `,
  host: { class: 'page' },
})
export class WorkspaceLayout {
  private readonly store = inject(SessionStore);
  private readonly session = inject(WorkspaceSession);
  private readonly router = inject(Router);
  private readonly path = pathShown();
  protected readonly deputy = $localize`:@@workspace.head.deputy:, suplente`;
  protected readonly entries = computed(() => allowedEntries((right) => this.session.may(right), this.path()));
  protected readonly person = computed(() => this.nameShown(this.store.account()?.name ?? this.store.account()?.email ?? ''));
  protected readonly roles = computed(() =>
    this.store.roles().map(({ role, post, institution, deputy }) => ({ id: `${role} ${post.id}`, name: roleName(role), post: post.title, institution: institution.name, demonstration: institution.demonstration ?? false, deputy })),
  );

  private readonly nav = viewChild.required<ElementRef<HTMLElement>>('nav');

  constructor() {
    afterRenderEffect(() => {
      this.entries();
      showCurrent(this.nav().nativeElement);
    });
  }

  /** An account that is called like its post need not be named twice. */
  private nameShown(name: string): string {
    return this.store.roles().some(({ post }) => post.title === name) ? '' : name;
  }

  protected async signOut(): Promise<void> {
    await this.store.signOut();
    await this.router.navigateByUrl('/espacio/ingresar');
  }
}

/** Where the entries stand in a row that is wider than the screen, the current one comes into sight. */
function showCurrent(nav: HTMLElement): void {
  const row = nav.querySelector('ul');
  const current = nav.querySelector<HTMLElement>('[aria-current]');
  if (row && current) row.scrollLeft = current.offsetLeft - row.offsetLeft - (row.clientWidth - current.offsetWidth) / 2;
}
