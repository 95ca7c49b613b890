import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type Color, LineChartModule, ScaleType } from '@swimlane/ngx-charts';
import { SCALE_LEVELS } from '@cumple/domain/commitments/completion-level';
import { LANGUAGE } from '../common/language';
import { monthOf } from '../common/dates';
import { levelName } from '../commitments/level-name';
import type { LevelSeries } from './level-history';

const TOKENS: Record<LevelSeries['kind'], string> = { declared: '--assessor-self', 'civil-society': '--assessor-civil', irm: '--assessor-mri', forum: '--ink' };

/** Level over time as stepped lines. It says nothing that the table below it doesn't, so it is hidden from screen readers. */
@Component({
  selector: 'web-level-history-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LineChartModule],
  template: `
    <ngx-charts-line-chart
      [results]="results()" [scheme]="scheme()" [animations]="false" [tooltipDisabled]="true" [xAxis]="true" [yAxis]="true" [showGridLines]="true"
      [yScaleMin]="0" [yScaleMax]="3" [yAxisTicks]="[0, 1, 2, 3]" [yAxisTickFormatting]="levelTick" [xAxisTickFormatting]="monthTick" [trimYAxisTicks]="false" />
  `,
  styles: `
    :host { display: block; height: 15rem; }
    :host ::ng-deep text { fill: var(--ink-2); font: 13px var(--font-sans); }
    :host ::ng-deep .gridline-path { stroke: var(--rule); }
    :host ::ng-deep .line-series path { stroke-width: 3; }
  `,
  host: { 'aria-hidden': 'true' },
})
export class LevelHistoryChart {
  readonly series = input.required<LevelSeries[]>();
  private readonly language = inject(LANGUAGE);

  protected readonly results = computed(() =>
    this.series().map(({ organisation, kind, corners }) => ({
      name: `${kind} ${organisation}`,
      series: corners.map(({ day, step }) => ({ name: new Date(`${day}T12:00:00`), value: step })),
    })),
  );
  /** ngx-charts writes colours as attributes, and those follow the theme by themselves when they name a token. */
  protected readonly scheme = computed((): Color => ({ name: 'assessors', selectable: false, group: ScaleType.Ordinal, domain: this.series().map(({ kind }) => `var(${TOKENS[kind]})`) }));
  protected readonly levelTick = (step: number): string => levelName(SCALE_LEVELS[step] ?? 'not-started');
  protected readonly monthTick = (instant: Date): string => monthOf(instant.toISOString().slice(0, 10), this.language);
}
