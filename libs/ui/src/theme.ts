import { DOCUMENT } from '@angular/common';
import { Injectable, inject, signal } from '@angular/core';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where the choice is kept; the inline script of `index.html` reads it before the first paint. */
export const THEME_KEY = 'theme';
const ATTRIBUTE = 'data-theme';

/** The reader's choice between light, dark and what the device says, kept in this browser only. */
@Injectable({ providedIn: 'root' })
export class ThemeChoice {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Theme>(this.applied());
  readonly theme = this.chosen.asReadonly();

  choose(theme: Theme): void {
    this.chosen.set(theme);
    if (theme === 'system') this.document.documentElement.removeAttribute(ATTRIBUTE);
    else this.document.documentElement.setAttribute(ATTRIBUTE, theme);
    this.keep(theme);
  }

  private applied(): Theme {
    const attribute = this.document.documentElement.getAttribute(ATTRIBUTE);
    return THEMES.find((theme) => theme === attribute) ?? 'system';
  }

  private keep(theme: Theme): void {
    try {
      this.document.defaultView?.localStorage.setItem(THEME_KEY, theme);
    } catch {
      // A browser that refuses storage still shows the theme until the page is left.
    }
  }
}
