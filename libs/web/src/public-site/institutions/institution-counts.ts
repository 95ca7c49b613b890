import type { LevelCount } from '@cumple/contracts/public-site/level-count';
import { commitmentsText, tooFew } from '../../commitments/commitment-count';
import { countText } from '../../common/numbers';

/** What an institution leads: a numerator with its denominator, or the bare number where there are fewer than five. */
export function leadText({ total, completion }: LevelCount): string {
  if (tooFew(total)) return commitmentsText(total);
  return $localize`:@@institutions.lead.share:${countText(completion.complete)}:complete: de ${countText(total)}:total: se declaran completos`;
}

/** `otro actor involucrado en 16 compromisos`. */
export function supportingText(count: number): string {
  return $localize`:@@institutions.supporting:Otro actor involucrado en ${commitmentsText(count)}:commitments:`;
}
