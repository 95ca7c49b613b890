import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@cumple/ui/icon';
import { ThemeSwitch } from '@cumple/ui/theme-switch';
import { LevelGlyph } from '@cumple/web/commitments/level-glyph';
import type { PagePlan } from '@cumple/web/common/page-head';
import { LanguageLink } from './language-link';
import { navigation, planLabel } from './navigation';

@Component({
  selector: 'app-site-header',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, LanguageLink, LevelGlyph, RouterLink, ThemeSwitch],
  template: `
    <header class="site-header">
      <div class="wrap bar">
        <a class="brand" routerLink="/">
          <svg webLevelGlyph="complete"></svg><span>Cumple<small i18n="@@common.subtitle">seguimiento de compromisos</small></span>
        </a>
        @if (plan(); as shown) {
          <a class="plan-pick" [routerLink]="['/planes', shown.slug]"><span class="long" i18n="@@common.plan">Plan&nbsp;</span><span>{{ label() }}</span></a>
        } @else {
          <a class="plan-pick" routerLink="/planes" i18n="@@common.nav.plans">Planes</a>
        }
        <nav class="site-nav" aria-label="Principal" i18n-aria-label="@@common.nav.main">
          @for (entry of entries(); track entry.link) {
            <a [routerLink]="entry.link" [attr.aria-current]="entry.current ? 'page' : null">{{ entry.label }}</a>
          }
        </nav>
        <div class="header-tools"><ui-theme-switch /><app-language-link [address]="address()" />@if (outside()) {<a class="sign-in" routerLink="/espacio" i18n="@@common.nav.signIn">Ingresar</a>}</div>
        <details class="menu" [open]="open()" (toggle)="toggled($event)">
          <summary><svg uiIcon="menu"></svg><span i18n="@@common.menu">Menú</span></summary>
          <nav aria-label="Principal, menú" i18n-aria-label="@@common.nav.menu">
            @for (entry of entries(); track entry.link) {
              <a [routerLink]="entry.link" [attr.aria-current]="entry.current ? 'page' : null" (click)="open.set(false)">{{ entry.label }}</a>
            }
            @if (outside()) {<a routerLink="/espacio" (click)="open.set(false)" i18n="@@common.nav.signIn">Ingresar</a>}
            <app-language-link [address]="address()" />
            <ui-theme-switch />
          </nav>
        </details>
      </div>
    </header>
  `,
})
export class SiteHeader {
  readonly address = input.required<string>();
  readonly plan = input.required<PagePlan | null>();
  /** Path of the page that is shown. */
  readonly section = input.required<string | null>();
  /** The workspace's own pages lead nobody to its door. */
  protected readonly outside = computed(() => !this.address().startsWith('/espacio'));
  protected readonly open = signal(false);
  protected readonly entries = computed(() => navigation(this.plan(), this.section()));
  protected readonly label = computed(() => planLabel(this.plan() ?? { slug: '', title: '' }));

  protected toggled(event: Event): void {
    this.open.set((event.target as HTMLDetailsElement).open);
  }
}
