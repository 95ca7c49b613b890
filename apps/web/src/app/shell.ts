import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, type ElementRef, computed, inject, viewChild } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Skeleton } from '@cumple/ui/skeleton';
import { PageHead } from '@cumple/web/common/page-head';
import { DemonstrationFlag } from './demonstration-flag';
import { PageChanges } from './page-changes';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** The frame of every page. */
@Component({
  selector: 'app-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DemonstrationFlag, RouterOutlet, SiteFooter, SiteHeader, Skeleton],
  template: `
    <a class="skip" [href]="skip()" (click)="toContent($event)" i18n="@@common.skip">Ir al contenido</a>
    @if (demonstration()) {
      <app-demonstration-flag />
    }
    <app-site-header [address]="changes.address()" [plan]="page()?.plan ?? null" [section]="page()?.path ?? null" />
    <main id="contenido" class="wrap" tabindex="-1" #content [attr.aria-busy]="changes.slow() || null">
      @if (changes.slow()) {
        <ui-skeleton />
      }
      <div [hidden]="changes.slow()"><router-outlet /></div>
    </main>
    <app-site-footer [demonstration]="demonstration()" />
    <p class="sr" aria-live="polite">{{ changes.announcement() }}</p>
  `,
  host: { '[class.is-demo]': 'demonstration()' },
})
export class Shell {
  protected readonly changes = inject(PageChanges);
  protected readonly page = inject(PageHead).page;
  protected readonly demonstration = computed(() => this.page()?.demonstration ?? false);
  protected readonly skip = computed(() => this.location.prepareExternalUrl(`${this.changes.address()}#contenido`));
  private readonly location = inject(Location);
  private readonly content = viewChild.required<ElementRef<HTMLElement>>('content');

  constructor() {
    this.changes.onNewPage(() => (this.named() ?? this.start()).focus({ preventScroll: true }));
  }

  protected toContent(event: Event): void {
    event.preventDefault();
    this.start().focus();
  }

  /** What the address names, where that can take the focus: a row of a sheet, say. */
  private named(): HTMLElement | null {
    const [, fragment = ''] = this.location.path(true).split('#');
    return fragment ? this.content().nativeElement.querySelector<HTMLElement>(`#${CSS.escape(fragment)}[tabindex]`) : null;
  }

  /** A page that begins with navigation of its own names its heading as where reading begins. */
  private start(): HTMLElement {
    const content = this.content().nativeElement;
    return content.querySelector<HTMLElement>('h1[tabindex="-1"]') ?? content;
  }
}
