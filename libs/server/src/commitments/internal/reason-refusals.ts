import type { ReasonNotToChange } from '@cumple/domain/commitments/reasons-not-to-change';
import type { Refusal } from './refuse';

const FIELD_OF: Record<Exclude<ReasonNotToChange, 'withdrawn'>, string> = { 'reason-needed': 'reason', 'not-complete': 'commitment', 'already-reopened': 'commitment' };

/** The reasons of the domain's rules, each with the field that it speaks of. What was withdrawn is refused before. */
export function reasonRefusals(reasons: readonly ReasonNotToChange[]): Refusal[] {
  return reasons.filter((code) => code !== 'withdrawn').map((code) => ({ field: FIELD_OF[code], code }));
}
