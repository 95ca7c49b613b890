import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { chosenPlan } from './chosen-plan';

const plan = (slug: string, state: ManagedPlan['state'], current = false) => ({ slug, state, current }) as ManagedPlan;
const plans = [plan('old', 'ended'), plan('running', 'running'), plan('shown', 'running', true)];

test('the named plan is shown, and no other in its place', () => {
  expect(chosenPlan(plans, 'old')?.slug).toBe('old');
  expect(chosenPlan(plans, 'elsewhere')).toBeNull();
});

test('without a name it is the one that the portal opens with, else one that runs, else the first', () => {
  expect(chosenPlan(plans, null)?.slug).toBe('shown');
  expect(chosenPlan(plans.slice(0, 2), null)?.slug).toBe('running');
  expect(chosenPlan(plans.slice(0, 1), null)?.slug).toBe('old');
  expect(chosenPlan([], null)).toBeNull();
});
