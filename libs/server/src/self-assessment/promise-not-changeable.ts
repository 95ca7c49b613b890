/** Thrown before anything is written: an approved plan's promise changes only with a reason, and somebody answers for it. */
export class PromiseNotChangeable extends Error {
  constructor(
    readonly code: 'reason-needed' | 'coordinator-needed',
    /** Codes of the commitments whose promise would change. */
    readonly commitments: readonly string[],
  ) {
    super(code);
    this.name = 'PromiseNotChangeable';
  }
}
