import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { Tag } from '@cumple/ui/tag';
import { SessionStore } from '../accounts/session-store';
import { SignInAgain } from '../accounts/sign-in-again';
import { roleName } from '../accounts/role-name';
import { SideNav } from './side-nav';

/** The frame of the workspace's pages: who one is, where one can go, and the page. */
@Component({
  selector: 'web-workspace-layout',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterOutlet, SideNav, SignInAgain, Tag],
  template: `
    <div class="work-head">
      <div class="wrap row between">
        <div>
          @for (role of roles(); track role.id) {
            <p><span class="meta">{{ role.name }}{{ role.deputy ? deputy : '' }}</span><strong>{{ role.post }}</strong><span class="small muted">{{ role.institution }}@if (role.demonstration) {&ngsp;<ui-tag class="fictional" tone="warn" icon="info" [boxed]="true" i18n="@@institutions.demonstration.tag">datos ficticios</ui-tag>}</span></p>
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
      <web-side-nav />
      <div class="work-main"><router-outlet /></div>
    </div>
    <web-sign-in-again />
  `,
  host: { class: 'page' },
})
export class WorkspaceLayout {
  private readonly store = inject(SessionStore);
  private readonly router = inject(Router);
  protected readonly deputy = $localize`:@@workspace.head.deputy:, suplente`;
  protected readonly person = computed(() => this.nameShown(this.store.account()?.name ?? this.store.account()?.email ?? ''));
  protected readonly roles = computed(() =>
    this.store.roles().map(({ role, post, institution, deputy }) => ({ id: `${role} ${post.id}`, name: roleName(role), post: post.title, institution: institution.name, demonstration: institution.demonstration ?? false, deputy })),
  );

  /** An account that is called like its post need not be named twice. */
  private nameShown(name: string): string {
    return this.store.roles().some(({ post }) => post.title === name) ? '' : name;
  }

  protected async signOut(): Promise<void> {
    await this.store.signOut();
    await this.router.navigateByUrl('/espacio/ingresar');
  }
}
