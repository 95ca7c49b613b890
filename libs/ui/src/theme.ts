import { DOCUMENT } from '@angular/common';
import { Injectable, inject, signal } from '@angular/core';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where the choice is kept; the inline script of `index.html` reads it before the first paint. */
export const THEME_KEY = 'theme';

/** The reader's choice between light, dark and what the device says, kept in this browser only. */
@Injectable({ providedIn: 'root' })
export class ThemeChoice {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Theme>(this.applied());
  readonly theme = this.chosen.asReadonly();

  choose(theme: Theme): void {
    this.chosen.set(theme);
    if (theme === 'system') delete this.document.documentElement.dataset['theme'];
    else this.document.documentElement.dataset['theme'] = theme;
    this.keep(theme);
  }

  private applied(): Theme {
    return THEMES.find((theme) => theme === this.document.documentElement.dataset['theme']) ?? 'system';
  }

  private keep(theme: Theme): void {
    try {
      this.document.defaultView?.localStorage.setItem(THEME_KEY, theme);
    } catch {
      // A browser that refuses storage still shows the theme until the page is left.
    }
  }
}
