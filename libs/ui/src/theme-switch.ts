import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { THEMES, ThemeChoice } from './theme';

/** Light, dark or as the device says. It needs scripts, so the sheet hides it without them. */
@Component({
  selector: 'ui-theme-switch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="theme-switch scripted">
      <span class="sr" i18n="@@ui.theme">Tema de colores</span>
      <select class="input" (change)="choose($event)">
        <option value="system" [selected]="theme() === 'system'" i18n="@@ui.theme.system">Tema automático</option>
        <option value="light" [selected]="theme() === 'light'" i18n="@@ui.theme.light">Tema claro</option>
        <option value="dark" [selected]="theme() === 'dark'" i18n="@@ui.theme.dark">Tema oscuro</option>
      </select>
    </label>
  `,
})
export class ThemeSwitch {
  private readonly choice = inject(ThemeChoice);
  protected readonly theme = this.choice.theme;

  protected choose(event: Event): void {
    const value = (event.target as HTMLSelectElement).value;
    this.choice.choose(THEMES.find((theme) => theme === value) ?? 'system');
  }
}
