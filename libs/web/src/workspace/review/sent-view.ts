import { inject } from '@angular/core';
import type { ActivatedRouteSnapshot } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { chosenPlan } from '../chosen-plan';
import { PlansClient } from '../plans/plans-client';
import { ReviewClient } from './review-client';

/** What was sent in a plan, and the plans that one may look at instead. */
export interface SentView {
  plans: ManagedPlan[];
  plan: string | null;
  reports: ManagedReport[];
}

export async function sentView(route: ActivatedRouteSnapshot): Promise<SentView> {
  const client = inject(ReviewClient);
  const plans = await inject(PlansClient).all();
  const plan = route.paramMap.get('plan') ?? chosenPlan(plans, null)?.slug ?? null;
  return { plans, plan, reports: plan === null ? [] : await client.sent(plan) };
}
