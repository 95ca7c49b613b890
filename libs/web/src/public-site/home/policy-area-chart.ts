import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, DestroyRef, ElementRef, EnvironmentInjector, afterRenderEffect, computed, createEnvironmentInjector, importProvidersFrom, inject, input, signal } from '@angular/core';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import type { PolicyAreaLevels } from '@cumple/contracts/public-site/overview';
import { ThemeChoice } from '@cumple/ui/theme';
import { BarChartModule, BarHorizontalStackedComponent } from '@swimlane/ngx-charts';
import { Level } from '../../commitments/level';
import { levelName } from '../../commitments/level-name';
import { LEVELS_READ, levelPhrases } from '../../commitments/level-phrase';
import { deviceIsDark } from './device-theme';
import { drawnColour } from './drawn-colour';

/** Levels by policy area as bars. The figures stand in the table beside it, so it says nothing to a screen reader. */
@Component({
  selector: 'web-policy-area-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Level, NgComponentOutlet],
  template: `
    <div class="legend">
      @for (level of levels(); track level) {<web-level [level]="level" />}
    </div>
    @for (bar of bars(); track bar.name) {
      <div class="bar-row">
        <p class="head"><span>{{ bar.name }}</span><span class="muted">{{ bar.figures }}</span></p>
        <div class="chart-clip">
          @if (colours()) {<div class="chart-room"><ng-container *ngComponentOutlet="chart; environmentInjector: still; inputs: bar.inputs" /></div>}
        </div>
      </div>
    }
  `,
  host: { class: 'chart-place', 'aria-hidden': 'true' },
})
export class PolicyAreaChart {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly theme = inject(ThemeChoice).theme;
  private readonly dark = deviceIsDark();
  readonly areas = input.required<PolicyAreaLevels[]>();
  protected readonly chart = BarHorizontalStackedComponent;
  // ngx-charts names animations in its templates even where they are off; nothing else of the portal needs them.
  protected readonly still = createEnvironmentInjector([provideNoopAnimations(), importProvidersFrom(BarChartModule)], inject(EnvironmentInjector));
  protected readonly levels = computed(() => LEVELS_READ.filter((level) => this.areas().some(({ completion }) => completion[level] > 0)));
  protected readonly colours = signal<string[] | null>(null);

  // One chart for each area: its name and figures are then ordinary text, which wraps, and no axis cuts it short.
  protected readonly bars = computed(() => {
    const longest = Math.max(...this.areas().map(({ total }) => total));
    const customColors = this.levels().map((level, index) => ({ name: levelName(level), value: this.colours()?.[index] ?? '' }));
    return this.areas().map(({ name, completion }) => {
      const series = this.levels().map((level) => ({ name: levelName(level), value: completion[level] }));
      const inputs = { results: [{ name, series }], customColors, xScaleMax: longest, animations: false, tooltipDisabled: true, barPadding: 0 };
      return { name, figures: levelPhrases(completion), inputs };
    });
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.still.destroy());
    afterRenderEffect(() => {
      this.theme();
      this.dark();
      this.levels();
      this.colours.set([...this.element.querySelectorAll('.legend .g')].map(drawnColour));
    });
  }
}
