import type { Day } from '../common/day';

/** The life of an action plan. Derived from dates, never stored. */
export const PLAN_STATES = ['draft', 'approved', 'running', 'ended'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export interface PlanPeriod {
  startsOn: Day;
  endsOn: Day;
  /** The day on which the plan was approved; `null` while it is a draft. */
  baselineApprovedOn: Day | null;
}

/** The state of a plan on a day of its own time zone. The first and the last day belong to the running plan. */
export function planState(plan: PlanPeriod, asOf: Day): PlanState {
  if (!plan.baselineApprovedOn || plan.baselineApprovedOn > asOf) return 'draft';
  if (asOf < plan.startsOn) return 'approved';
  return asOf <= plan.endsOn ? 'running' : 'ended';
}
