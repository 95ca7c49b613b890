import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type Color, LineChartModule, ScaleType } from '@swimlane/ngx-charts';
import type { Day } from '@cumple/domain/common/day';
import type { MilestoneSeries } from '@cumple/contracts/public-site/milestone-series';
import { shortMonth } from '../../common/dates';
import { LANGUAGE } from '../../common/language';
import { halfYears, type SeriesCorner, steppedLine } from './series-lines';

/** ngx-charts writes colours as attributes, and those follow the theme by themselves when they name a token. */
const SCHEME: Color = { name: 'milestones', selectable: false, group: ScaleType.Ordinal, domain: ['var(--ink-3)', 'var(--level-3)'] };

/** Milestones due and done over time as stepped lines. It says nothing that the table below it doesn't, so it is hidden from screen readers. */
@Component({
  selector: 'web-milestone-series-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LineChartModule],
  template: `
    <ngx-charts-line-chart
      [results]="results()" [scheme]="scheme" [animations]="false" [tooltipDisabled]="true" [xAxis]="true" [yAxis]="true" [showGridLines]="true"
      [yScaleMin]="0" [yScaleMax]="series().total" [yAxisTicks]="ticks()" [xAxisTicks]="halfYears()" [xAxisTickFormatting]="monthTick" [rotateXAxisTicks]="false" />
  `,
  styles: `
    :host { display: block; height: 16rem; }
    :host ::ng-deep text { fill: var(--ink-2); font: 13px var(--font-sans); }
    :host ::ng-deep .ngx-charts .gridline-path { stroke: var(--rule); }
    :host ::ng-deep .line-series path { stroke-width: 3; }
    :host ::ng-deep g:first-of-type > [ngx-charts-line-series] .line-series path { stroke-dasharray: 6 4; }
  `,
  host: { 'aria-hidden': 'true' },
})
export class MilestoneSeriesChart {
  readonly series = input.required<MilestoneSeries>();
  /** The plan's first day. */
  readonly from = input.required<Day>();
  private readonly language = inject(LANGUAGE);
  protected readonly scheme = SCHEME;
  protected readonly results = computed(() => {
    const { due, done, asOf } = this.series();
    return [line('due', steppedLine(due, this.from(), asOf)), line('done', steppedLine(done, this.from(), asOf))];
  });
  protected readonly ticks = computed(() => [...new Set([0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * this.series().total)))]);
  protected readonly halfYears = computed(() => halfYears(this.from(), this.series().asOf).map(noon));
  protected readonly monthTick = (instant: Date): string => shortMonth(instant.toISOString().slice(0, 10), this.language);
}

function line(name: string, corners: SeriesCorner[]) {
  return { name, series: corners.map(({ day, count }) => ({ name: noon(day), value: count })) };
}

/** An instant that falls on this day in every time zone of a reader. */
function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}
