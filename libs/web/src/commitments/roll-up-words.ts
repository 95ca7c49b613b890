import type { ProgressParts } from '@cumple/domain/commitments/progress';
import { countText } from '../common/numbers';
import { tooFew } from './commitment-count';

/** A sum of weights, with two digits at most: `6`, `3.28`. */
export function weightText(weight: number): string {
  const [whole = '0', digits] = String(Math.round(weight * 100) / 100).split('.');
  return digits === undefined ? countText(Number(whole)) : `${countText(Number(whole))}.${digits}`;
}

/** `4 de 6`: a part never stands without what it is a part of. */
export function partText(part: number, { total }: ProgressParts): string {
  return $localize`:@@rollUp.part:${weightText(part)}:part: de ${weightText(total)}:total:`;
}

/** `6 ÷ 8 = 75 %`, cut off and not rounded up; without the percentage where there are fewer than five cases. */
export function quotientText({ done, total }: ProgressParts, cases: number): string {
  const quotient = `${weightText(done)} ÷ ${weightText(total)}`;
  return tooFew(cases) ? quotient : `${quotient} = ${Math.floor((100 * done) / total)} %`;
}
