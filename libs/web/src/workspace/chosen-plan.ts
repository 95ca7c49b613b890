import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';

/** The plan whose work a page shows: the named one, else one that runs, else the first. `null` where there is none. */
export function chosenPlan(plans: readonly ManagedPlan[], slug: string | null): ManagedPlan | null {
  if (slug !== null) return plans.find((plan) => plan.slug === slug) ?? null;
  const running = plans.filter(({ state }) => state === 'running');
  return running.find(({ current }) => current) ?? running[0] ?? plans[0] ?? null;
}
