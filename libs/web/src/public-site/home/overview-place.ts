import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { overviewName } from '../drawn/drawn-parts';
import { DrawnPlace } from '../drawn/drawn-place';
import type { PlanGlance } from '../public-site-client';
import { OverviewCharts } from './overview-charts';

/** A plan at a glance, where the server drew it or drawn here. `whole`: on its own page. */
@Component({
  selector: 'web-overview-place',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DrawnPlace, OverviewCharts],
  template: '<web-drawn-place kind="overview" [name]="name()" [inputs]="inputs()" [webOverviewCharts]="glance()" />',
})
export class OverviewPlace {
  readonly glance = input.required<PlanGlance>();
  readonly whole = input.required<boolean>();
  protected readonly name = computed(() => overviewName(this.glance().overview.plan.slug, this.whole()));
  protected readonly inputs = computed(() => ({ overview: this.glance().overview, series: this.glance().series, whole: this.whole() }));
}
