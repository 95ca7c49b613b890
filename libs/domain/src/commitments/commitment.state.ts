import type { CompletionLevel, CountedLevel } from './completion-level';

/** The life of a commitment beside its declared level. */
export const COMMITMENT_STATES = ['standing', 'reopened', 'withdrawn'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** What may happen to a commitment. `declare`: the institution declares a level anew. */
export const COMMITMENT_STEPS = ['reopen', 'declare', 'withdraw'] as const;
export type CommitmentStep = (typeof COMMITMENT_STEPS)[number];

/** Where each step leads. What isn't here can't happen: nothing leads out of `withdrawn`. */
export const COMMITMENT_TRANSITIONS: Readonly<Record<CommitmentState, Readonly<Partial<Record<CommitmentStep, CommitmentState>>>>> = {
  standing: { reopen: 'reopened', declare: 'standing', withdraw: 'withdrawn' },
  reopened: { declare: 'standing', withdraw: 'withdrawn' },
  withdrawn: {},
};

/**
 * The level that a commitment is counted under. Whoever declared a level keeps it on record; a withdrawn commitment is
 * counted as withdrawn all the same.
 */
export function countedLevel(withdrawn: boolean, declared: CompletionLevel | null): CountedLevel {
  if (withdrawn) return 'withdrawn';
  return declared === null || declared === 'no-evidence' ? 'not-assessed' : declared;
}
