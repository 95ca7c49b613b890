import type { MandateState } from './mandate.state';

export type ReasonNotToEndMandate = 'ended-already' | 'last-point-of-contact';

export interface EndingMandate {
  state: MandateState;
  /** It is held now by a point of contact for all plans. */
  coordinates: boolean;
  /** How many other points of contact for all plans can act without it. */
  otherPointsOfContact: number;
  /** Somebody is appointed in the same step. */
  successor: boolean;
}

/**
 * Why a mandate can't be ended. The only point of contact can't leave the installation without one: the way on is a
 * handover, which appoints the successor in the same step; or a second point of contact first.
 */
export function reasonsNotToEndMandate({ state, coordinates, otherPointsOfContact, successor }: EndingMandate): ReasonNotToEndMandate[] {
  if (state === 'ended') return ['ended-already'];
  return coordinates && otherPointsOfContact === 0 && !successor ? ['last-point-of-contact'] : [];
}
