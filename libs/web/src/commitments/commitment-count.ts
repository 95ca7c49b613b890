import { countText } from '../common/numbers';

const FEWEST_FOR_A_SHARE = 5;

/** `1 compromiso`, `48 compromisos`. */
export function commitmentsText(count: number): string {
  return count === 1 ? $localize`:@@common.commitments.one:1 compromiso` : $localize`:@@common.commitments.many:${countText(count)}:count: compromisos`;
}

/** Under five commitments no share is told: a single one would swing it. */
export function tooFew(total: number): boolean {
  return total < FEWEST_FOR_A_SHARE;
}
