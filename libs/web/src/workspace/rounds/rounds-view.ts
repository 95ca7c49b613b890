import { inject } from '@angular/core';
import type { ActivatedRouteSnapshot } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { ReportingRound } from '@cumple/contracts/progress/reporting-round';
import { chosenPlan } from '../chosen-plan';
import { PlansClient } from '../plans/plans-client';
import { RoundsClient } from './rounds-client';

/** A plan's rounds, and the plans that one may look at instead. */
export interface RoundsView {
  plans: ManagedPlan[];
  plan: string | null;
  rounds: ReportingRound[];
}

/** Reads them for the page of the rounds. A plan that isn't there is the server's to tell. */
export async function roundsView(route: ActivatedRouteSnapshot): Promise<RoundsView> {
  const rounds = inject(RoundsClient);
  const plans = await inject(PlansClient).all();
  const plan = route.paramMap.get('plan') ?? chosenPlan(plans, null)?.slug ?? null;
  return { plans, plan, rounds: plan === null ? [] : await rounds.all(plan) };
}
