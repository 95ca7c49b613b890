import type { Problem } from '@cumple/contracts/common/problem';

/** The API's refusal, or its silence (status 503). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem | null,
  ) {
    super(problem?.detail ?? `The API answered ${status}`);
  }
}
