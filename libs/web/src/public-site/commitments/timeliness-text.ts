import type { CommitmentListItem } from '@cumple/contracts/public-site/commitment';

type Dated = Pick<CommitmentListItem, 'endsOn' | 'endsOnMeaning'> & { withdrawn?: boolean; completion: Pick<CommitmentListItem['completion'], 'declared'> };

/** Why it can't be told whether a commitment is in time. */
export function whyTimelinessIsUnknown({ endsOn, endsOnMeaning }: Dated): string {
  if (!endsOn) return $localize`:@@commitments.unknown.noDate:No calculable: la ficha no da fecha`;
  if (!endsOn.date) return $localize`:@@commitments.unknown.noDay:No calculable: la fecha no nombra un día`;
  if (endsOnMeaning === 'actual') return $localize`:@@commitments.unknown.actual:No calculable: la fecha es la real, no la prevista`;
  return $localize`:@@commitments.unknown.unstated:No calculable: no se sabe si la fecha es prevista o real`;
}

/** Why the question doesn't arise. */
export function whyTimelinessIsOver({ withdrawn, completion }: Dated): string {
  return withdrawn || completion.declared === 'withdrawn'
    ? $localize`:@@commitments.over.withdrawn:No aplica: retirado del plan`
    : $localize`:@@commitments.over.complete:No aplica: se declara completo`;
}
