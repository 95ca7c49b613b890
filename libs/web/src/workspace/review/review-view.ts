import { inject } from '@angular/core';
import type { ActivatedRouteSnapshot } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { chosenPlan } from '../chosen-plan';
import { PlansClient } from '../plans/plans-client';
import { ReviewClient } from './review-client';

/** What waits for review in a plan, and the plans that one may look at instead. */
export interface ReviewView {
  plans: ManagedPlan[];
  plan: string | null;
  queue: ManagedReport[];
}

/** Reads it for the page of the queue. A plan that isn't there is the server's to tell. */
export async function reviewView(route: ActivatedRouteSnapshot): Promise<ReviewView> {
  const reports = inject(ReviewClient);
  const plans = await inject(PlansClient).all();
  const plan = route.paramMap.get('plan') ?? chosenPlan(plans, null)?.slug ?? null;
  return { plans, plan, queue: plan === null ? [] : await reports.queue(plan) };
}
