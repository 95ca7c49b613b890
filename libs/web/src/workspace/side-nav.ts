import { ChangeDetectionStrategy, Component, type ElementRef, computed, inject, linkedSignal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@cumple/ui/icon';
import { WorkspaceSession } from '../common/workspace/workspace-session';
import { allowedEntries } from './navigation';
import { pathShown } from './path-shown';

/** Where one can go in the workspace: beside the page, and where there is no room for that, behind a button that says where one is. */
@Component({
  selector: 'web-side-nav',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink],
  template: `
    <nav class="side-nav" aria-label="Espacio de trabajo" i18n-aria-label="@@workspace.nav" [class.is-open]="open()">
      <button #toggle class="nav-toggle" type="button" aria-controls="side-nav-list" [attr.aria-expanded]="open()" (click)="open.set(!open())">
        @if (current(); as entry) {<svg [uiIcon]="entry.icon"></svg><span>{{ entry.label }}</span>}<span class="muted" i18n="@@workspace.nav.others">Otras páginas</span><svg uiIcon="chevron"></svg>
      </button>
      <ul id="side-nav-list">
        @for (entry of entries(); track entry.link) {
          <li><a [routerLink]="entry.link" [attr.aria-current]="entry.current ? 'page' : null" (click)="open.set(false)"><svg [uiIcon]="entry.icon"></svg>{{ entry.label }}</a></li>
        }
      </ul>
    </nav>
  `,
  host: { '(keydown.escape)': 'close()' },
})
export class SideNav {
  private readonly session = inject(WorkspaceSession);
  private readonly path = pathShown();
  private readonly toggle = viewChild.required<ElementRef<HTMLElement>>('toggle');
  protected readonly entries = computed(() => allowedEntries((right) => this.session.may(right), this.path()));
  protected readonly current = computed(() => this.entries().find(({ current }) => current));
  /** Closes whenever another page is shown. */
  protected readonly open = linkedSignal(() => (this.path(), false));

  protected close(): void {
    if (!this.open()) return;
    this.open.set(false);
    this.toggle().nativeElement.focus();
  }
}
