import { ApplicationRef, type ComponentRef, Directive, ElementRef, Injector, type OnChanges, type OnDestroy, type Type, afterNextRender, createComponent, inject, input } from '@angular/core';
import type { PlanGlance } from '../public-site-client';
import { drawnAreas } from './drawn-areas';

interface Chart {
  component: Type<unknown>;
  inputs: Readonly<Record<string, unknown>>;
}

/** Charts by the name of their place, with what they show. */
const CHARTS: Readonly<Record<string, (glance: PlanGlance) => Promise<Chart>>> = {
  areas: async ({ overview }) => ({ component: (await import('./policy-area-chart')).PolicyAreaChart, inputs: { areas: drawnAreas(overview) } }),
  milestones: async ({ overview, series }) => ({ component: (await import('../milestones/milestone-series-chart')).MilestoneSeriesChart, inputs: { series, from: overview.plan.startsOn } }),
};

/** Draws the charts of a plan at a glance in their places, `data-chart`, where they come into sight: whoever drew what is around them. */
@Directive({ selector: '[webOverviewCharts]' })
export class OverviewCharts implements OnChanges, OnDestroy {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly application = inject(ApplicationRef);
  private readonly injector = inject(Injector);
  private readonly drawn: { place: Element; chart: ComponentRef<unknown> }[] = [];
  private observer: IntersectionObserver | null = null;
  readonly glance = input.required<PlanGlance>({ alias: 'webOverviewCharts' });

  ngOnChanges(): void {
    this.clear();
    afterNextRender(() => this.watch(), { injector: this.injector });
  }

  ngOnDestroy(): void {
    this.clear();
  }

  private watch(): void {
    const seen = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) void this.draw(target, seen);
    });
    this.observer = seen;
    for (const place of this.element.querySelectorAll('[data-chart]')) seen.observe(place);
  }

  private async draw(place: Element, seen: IntersectionObserver): Promise<void> {
    seen.unobserve(place);
    const { component, inputs } = await (CHARTS[place.getAttribute('data-chart') ?? '']?.(this.glance()) ?? Promise.reject(new Error('A place of no chart.')));
    // Another plan is shown meanwhile, or another page.
    if (seen !== this.observer) return;
    const chart = createComponent(component, { environmentInjector: this.application.injector });
    for (const [name, value] of Object.entries(inputs)) chart.setInput(name, value);
    this.application.attachView(chart.hostView);
    place.replaceWith(chart.location.nativeElement as HTMLElement);
    this.drawn.push({ place, chart });
  }

  /** Their places are there again as they were. */
  private clear(): void {
    this.observer?.disconnect();
    this.observer = null;
    for (const { place, chart } of this.drawn.splice(0)) {
      (chart.location.nativeElement as HTMLElement).replaceWith(place);
      chart.destroy();
    }
  }
}
