import type { Day } from '../common/day';
import type { Role } from '../common/role';
import type { MandateKind } from '../institutions/mandate';
import type { MandateLife } from './mandate.state';

export type ReasonNotToAppoint =
  | { field: 'reason'; code: 'reason-needed' }
  | { field: 'holder'; code: 'vacant-without-holder' | 'holder-needed' | 'role-needed' | 'holds-it-already' }
  | { field: 'deputy'; code: 'deputy-is-titular' }
  | { field: 'endsOn'; code: 'ends-before-start' | 'over-already' }
  | { field: 'startsOn'; code: 'held-then' };

/** A mandate as it is asked for. */
export interface MandateWish {
  kind: MandateKind;
  deputy: boolean;
  startsOn: Day;
  endsOn: Day | null;
  reason: string | null;
  hasHolder: boolean;
}

/** The post's other mandates, as far as they matter. */
export type OtherMandate = MandateLife & { deputy: boolean };

/** Why somebody can't be appointed to a post, or a post not be declared vacant; `[]` when nothing stands against it. */
export function reasonsNotToAppoint(wish: MandateWish, post: { role: Role | null; mandates: readonly OtherMandate[] }, asOf: Day): ReasonNotToAppoint[] {
  return [
    ...(wish.kind !== 'titular' && !wish.reason ? [{ field: 'reason', code: 'reason-needed' } as const] : []),
    ...reasonsOfHolder(wish, post.role),
    ...(wish.deputy && wish.kind !== 'titular' ? [{ field: 'deputy', code: 'deputy-is-titular' } as const] : []),
    ...reasonsOfPeriod(wish, asOf),
    ...(post.mandates.some((other) => other.deputy === wish.deputy && overlap(wish, other)) ? [{ field: 'startsOn', code: 'held-then' } as const] : []),
  ];
}

function reasonsOfHolder({ kind, hasHolder }: MandateWish, role: Role | null): ReasonNotToAppoint[] {
  if (kind === 'vacant') return hasHolder ? [{ field: 'holder', code: 'vacant-without-holder' }] : [];
  // A post that only answers in public has mandates of nobody in particular.
  if (role === null) return hasHolder ? [{ field: 'holder', code: 'role-needed' }] : [];
  return hasHolder ? [] : [{ field: 'holder', code: 'holder-needed' }];
}

function reasonsOfPeriod({ startsOn, endsOn }: MandateWish, asOf: Day): ReasonNotToAppoint[] {
  if (endsOn === null) return [];
  if (endsOn < startsOn) return [{ field: 'endsOn', code: 'ends-before-start' }];
  return endsOn < asOf ? [{ field: 'endsOn', code: 'over-already' }] : [];
}

/** One that was ended by hand makes room at once; one that ends by its dates, from the day after. */
function overlap(wish: MandateWish, other: OtherMandate): boolean {
  if (other.endedAt !== null) return false;
  return (other.endsOn === null || wish.startsOn <= other.endsOn) && (wish.endsOn === null || other.startsOn <= wish.endsOn);
}
