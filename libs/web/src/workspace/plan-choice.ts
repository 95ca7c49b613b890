import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { Tag } from '@cumple/ui/tag';

/** Of which plan a page speaks; where there are several, the way to the others. */
@Component({
  selector: 'web-plan-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, Tag],
  template: `
    @if (plans().length > 1) {
      <nav aria-label="Plan" i18n-aria-label="@@coordination.plan">
        <ul class="plan-choice">
          @for (plan of plans(); track plan.slug) {
            <li><a class="btn out sm" [routerLink]="[base(), plan.slug]" [attr.aria-current]="plan.slug === chosen() ? 'page' : null">{{ plan.title }}@if (plan.jurisdiction.fictional) {&ngsp;<ui-tag tone="warn" icon="info" i18n="@@institutions.demonstration.tag">datos ficticios</ui-tag>}</a></li>
          }
        </ul>
      </nav>
    } @else {
      @for (plan of plans(); track plan.slug) {<p class="muted">{{ plan.title }}@if (plan.jurisdiction.fictional) {&ngsp;<ui-tag class="fictional" tone="warn" icon="info" [boxed]="true" i18n="@@institutions.demonstration.tag">datos ficticios</ui-tag>}</p>}
    }
  `,
})
export class PlanChoice {
  readonly plans = input.required<readonly ManagedPlan[]>();
  readonly chosen = input<string | null>(null);
  /** Address of the page; the plan's slug follows it. */
  readonly base = input.required<string>();
}
