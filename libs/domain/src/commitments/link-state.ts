import { THRESHOLDS } from '../common/thresholds';
import type { EvidenceState } from './evidence';
import type { LinkOutcome } from '../common/link-outcome';

/** What is known of an address. */
export interface LinkState {
  state: EvidenceState;
  /** When that was seen. */
  checkedAt: Date | null;
  lastOpenedAt: Date | null;
  /** Since when it hasn't opened. */
  failingSince: Date | null;
  /** How often in a row. */
  failures: number;
}

/**
 * What an outcome says of the address for everybody. Some say nothing: a server may refuse programs and not people, may be
 * known to browsers by a certificate that we lack, may be private only where we stand.
 */
export function saysOfAddress(outcome: LinkOutcome): 'opens' | 'does-not-open' | 'nothing' {
  switch (outcome) {
    case 'opens': case 'too-large': return 'opens';
    case 'not-found': case 'no-answer': case 'too-slow': case 'too-many-redirects': case 'no-such-host': return 'does-not-open';
    case 'refused': case 'private-address': case 'not-secure': case 'no-network': return 'nothing';
  }
}

/** What is known after a look. An address is gone only once it failed several times in a row; then a copy that anybody may read is what is left. */
export function afterLook(before: LinkState, outcome: LinkOutcome, now: Date, copyIsPublic: boolean): LinkState {
  const says = saysOfAddress(outcome);
  if (says === 'nothing') return before;
  if (says === 'opens') return { state: 'opens', checkedAt: now, lastOpenedAt: now, failingSince: null, failures: 0 };
  const failing = { ...before, failures: before.failures + 1, failingSince: before.failingSince ?? now };
  if (failing.failures < THRESHOLDS.failuresUntilGone) return failing;
  return { ...failing, state: goneState(copyIsPublic), checkedAt: now };
}

/** How an address that is gone is told. */
export function goneState(copyIsPublic: boolean): 'archived' | 'does-not-open' {
  return copyIsPublic ? 'archived' : 'does-not-open';
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When to look again: soon where our own network failed, the day after a first failure, then less and less often. */
export function lookAgainAt({ failures }: LinkState, outcome: LinkOutcome, now: Date): Date {
  return new Date(now.getTime() + waitAfter(failures, outcome));
}

function waitAfter(failures: number, outcome: LinkOutcome): number {
  if (outcome === 'no-network') return HOUR;
  if (failures === 0 || saysOfAddress(outcome) !== 'does-not-open') return THRESHOLDS.lookAgainDays * DAY;
  return Math.min(2 ** (failures - 1), THRESHOLDS.lookAgainAtMostDays) * DAY;
}
