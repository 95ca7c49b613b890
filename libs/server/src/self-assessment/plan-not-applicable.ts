import type { Reason } from '@cumple/domain/self-assessment/reason';

/** Thrown before anything is written; it names places in the document, never values. */
export class PlanNotApplicable extends Error {
  constructor(readonly reasons: readonly Reason[]) {
    super(`The plan can't be applied: ${reasons.slice(0, 5).map(({ code, path }) => `${path}: ${code}`).join('; ')}${reasons.length > 5 ? ` and ${reasons.length - 5} more` : ''}`);
    this.name = 'PlanNotApplicable';
  }
}

export function refuse(reasons: readonly Reason[]): void {
  if (reasons.length > 0) throw new PlanNotApplicable(reasons);
}
