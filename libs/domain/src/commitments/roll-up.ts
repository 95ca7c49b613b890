import type { MilestoneState } from './milestone.state';
import type { PlanProgress, Progress, ProgressParts } from './progress';

/** What a roll-up is counted from: a milestone that stands. */
export interface WeighedMilestone {
  state: MilestoneState;
  /** Beside the commitment's other milestones; more than 0. */
  weight: number;
}

const PART: Readonly<Record<MilestoneState, keyof ProgressParts>> = { done: 'done', 'under-way': 'underWay', 'not-started': 'notStarted', unknown: 'unknown' };
const NOTHING: ProgressParts = { done: 0, underWay: 0, notStarted: 0, unknown: 0, total: 0 };
/** Digits that shares are told with: enough for any page, and the same whatever they were added up in. */
const DIGITS = 1e6;

/**
 * Progress of a commitment: its milestones by number and by weight. `null` – not calculable – when there are none: zero would
 * be a claim. What nobody reported is `unknown`, which is not zero either.
 */
export function rollUpOf(milestones: readonly WeighedMilestone[]): Progress | null {
  if (milestones.length === 0) return null;
  return { ...parts(milestones, () => 1), byWeight: parts(milestones, ({ weight }) => weight) };
}

/** Progress of a plan, from the milestones of each of its standing commitments. A commitment with many milestones weighs no more than one with few. */
export function planRollUpOf(commitments: readonly (readonly WeighedMilestone[])[]): PlanProgress {
  const shares = commitments.flatMap(sharesOf);
  const withMilestones = commitments.filter(({ length }) => length > 0).length;
  return { commitments: commitments.length, withMilestones, progress: rollUpOf(shares) };
}

function sharesOf(milestones: readonly WeighedMilestone[]): WeighedMilestone[] {
  const whole = milestones.reduce((sum, { weight }) => sum + weight, 0);
  return milestones.map(({ state, weight }) => ({ state, weight: weight / whole }));
}

function parts(milestones: readonly WeighedMilestone[], worth: (milestone: WeighedMilestone) => number): ProgressParts {
  const sums = { ...NOTHING };
  for (const milestone of milestones) {
    sums[PART[milestone.state]] += worth(milestone);
    sums.total += worth(milestone);
  }
  return { done: rounded(sums.done), underWay: rounded(sums.underWay), notStarted: rounded(sums.notStarted), unknown: rounded(sums.unknown), total: rounded(sums.total) };
}

function rounded(sum: number): number {
  return Math.round(sum * DIGITS) / DIGITS;
}
