import type { CompletionLevel } from './completion-level';
import { COMMITMENT_TRANSITIONS, type CommitmentState, type CommitmentStep } from './commitment.state';
import { type Fields, promiseOf } from './promise';

/** Why a commitment or milestone can't be changed so; `withdrawn` comes alone. */
export const REASONS_NOT_TO_CHANGE = ['withdrawn', 'reason-needed', 'not-complete', 'already-reopened'] as const;
export type ReasonNotToChange = (typeof REASONS_NOT_TO_CHANGE)[number];

export interface ChangeableCommitment {
  state: CommitmentState;
  /** The level that is declared now. */
  declared: CompletionLevel | null;
  /** The plan is approved: what it promises is a baseline. */
  approved: boolean;
}

/** Reasons not to edit a commitment: once the plan is approved, a change of the promise says why. */
export function reasonsNotToEdit({ state, approved }: ChangeableCommitment, changed: Fields, reason: string | undefined): ReasonNotToChange[] {
  if (state === 'withdrawn') return ['withdrawn'];
  return approved && !reason && Object.keys(promiseOf(changed)).length > 0 ? ['reason-needed'] : [];
}

/** Reasons not to add, edit, reorder or withdraw a milestone: each of these changes the promise. */
export function reasonsNotToChangeMilestones({ state, approved }: ChangeableCommitment, reason: string | undefined): ReasonNotToChange[] {
  if (state === 'withdrawn') return ['withdrawn'];
  return approved && !reason ? ['reason-needed'] : [];
}

/** Reasons not to withdraw a commitment. */
export function reasonsNotToWithdraw({ state }: ChangeableCommitment): ReasonNotToChange[] {
  return mayNot(state, 'withdraw') ? ['withdrawn'] : [];
}

/** Reasons not to reopen a commitment: only what is declared complete can lapse. */
export function reasonsNotToReopen({ state, declared }: ChangeableCommitment): ReasonNotToChange[] {
  if (state === 'withdrawn') return ['withdrawn'];
  if (mayNot(state, 'reopen')) return ['already-reopened'];
  return declared === 'complete' ? [] : ['not-complete'];
}

/** Reasons not to ask whether a commitment is still in force: it is asked of the same commitments. */
export function reasonsNotToCheckInForce(commitment: ChangeableCommitment): ReasonNotToChange[] {
  return reasonsNotToReopen(commitment);
}

function mayNot(state: CommitmentState, step: CommitmentStep): boolean {
  return !COMMITMENT_TRANSITIONS[state][step];
}
