import type { MilestoneState } from './milestone.state';

/** Milestones counted by state; they add up to `total`. */
export interface Progress {
  done: number;
  underWay: number;
  notStarted: number;
  unknown: number;
  total: number;
}

/** Counts milestones by state. `null` – not calculable – when there are none: zero would be a claim. */
export function progressOf(states: readonly MilestoneState[]): Progress | null {
  if (states.length === 0) return null;
  const count = (state: MilestoneState) => states.filter((each) => each === state).length;
  return { done: count('done'), underWay: count('under-way'), notStarted: count('not-started'), unknown: count('unknown'), total: states.length };
}
