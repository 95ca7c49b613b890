import type { LevelCount } from '@cumple/contracts/public-site/level-count';
import { countText } from '../../common/numbers';

/** Below this nobody speaks of a share: a single commitment would swing it. */
const FEWEST_FOR_A_SHARE = 5;

/** `1 compromiso`, `29 compromisos`. */
export function commitmentsText(count: number): string {
  return count === 1 ? $localize`:@@institutions.commitments.one:1 compromiso` : $localize`:@@institutions.commitments.other:${countText(count)}:count: compromisos`;
}

/** What an institution leads: a numerator with its denominator, or the bare number where there are fewer than five. */
export function leadText({ total, completion }: LevelCount): string {
  if (total < FEWEST_FOR_A_SHARE) return commitmentsText(total);
  return $localize`:@@institutions.lead.share:${countText(completion.complete)}:complete: de ${countText(total)}:total: se declaran completos`;
}

/** `otro actor involucrado en 16 compromisos`. */
export function supportingText(count: number): string {
  return $localize`:@@institutions.supporting:Otro actor involucrado en ${commitmentsText(count)}:commitments:`;
}
