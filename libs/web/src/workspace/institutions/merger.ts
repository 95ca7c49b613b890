import type { PostView } from '@cumple/contracts/accounts/people';
import type { ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';

export interface PlannedMerger {
  chosen: ManagedInstitution;
  goes: ManagedInstitution;
  stays: ManagedInstitution;
  /** Posts of the one that goes. */
  posts: number;
}

/** Those that an institution can be joined with. */
export function mergeable({ slug, jurisdiction }: ManagedInstitution, all: readonly ManagedInstitution[]): ManagedInstitution[] {
  return all.filter((other) => other.slug !== slug && other.jurisdiction === jurisdiction && other.mergedInto === null);
}

/** Which one goes, which one stays, and what moves. */
export function planMerger(here: ManagedInstitution, chosen: ManagedInstitution, staysHere: boolean, posts: readonly PostView[]): PlannedMerger {
  const [goes, stays] = staysHere ? [chosen, here] : [here, chosen];
  return { chosen, goes, stays, posts: posts.filter(({ institution }) => institution.slug === goes.slug).length };
}
