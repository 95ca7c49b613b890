import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { accessDenied } from '../common/access-denied';
import type { ReachedPlan } from './managed-plans.query';

/** The plan, for a reader whose roles reach it; else 403. */
export function reachedPlan({ plan, reached }: ReachedPlan): ManagedPlan {
  if (!reached) throw accessDenied('not-your-plan');
  return plan;
}
