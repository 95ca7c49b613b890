import type { LinkOutcome } from '@cumple/domain/common/link-outcome';

/** Why an address could not be opened. */
export class FetchFailure extends Error {
  constructor(readonly outcome: LinkOutcome) {
    super(outcome);
  }
}

const OURS = ['ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'];
const UNTRUSTED = /CERT|ERR_TLS|ERR_SSL|UNABLE_TO_|SELF_SIGNED|EPROTO/;

/** What an error of a connection says of the address. */
export function outcomeOf(error: unknown, deadline: AbortSignal): LinkOutcome {
  if (error instanceof FetchFailure) return error.outcome;
  if (deadline.aborted) return 'too-slow';
  const code = codeOf(error);
  if (OURS.includes(code)) return 'no-network';
  if (UNTRUSTED.test(code)) return 'not-secure';
  return 'no-answer';
}

/** The code that Node gives to an error, such as `ECONNRESET`; empty without one. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
