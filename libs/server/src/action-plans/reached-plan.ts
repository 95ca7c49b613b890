import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { found } from '../common/found';
import type { ReachedPlan } from './managed-plans.query';

/** The plan, for a reader whose roles reach it; else 404, as of one that isn't there: nobody learns so that there is a draft. */
export function reachedPlan(row: ReachedPlan | null): ManagedPlan {
  return found(row?.reached ? row.plan : null);
}
