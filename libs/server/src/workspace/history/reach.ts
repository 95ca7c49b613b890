import type { Actor } from '@cumple/domain/common/actor';
import { authorise } from '@cumple/domain/common/authorise';
import { grantOf } from '@cumple/domain/common/rights';

/** How far somebody may read the record: all of it, or plans and institutions. */
export interface Reach {
  everything: boolean;
  /** Slugs of plans whose entries may be read. */
  plans: string[];
  /** Slugs of institutions of whom and about whom entries may be read; of a mandate limited to a plan, in that plan alone. */
  institutions: { slug: string; plan: string | null }[];
  /** Whether it also tells who people are. */
  names: boolean;
}

/** Asks the rights table, role by role: one that needs a second factor reaches nowhere without it. */
export function reachOf(actor: Actor): Reach {
  const held = actor.roles.filter((role) => authorise({ ...actor, roles: [role] }, 'history.read').allowed);
  const far = held.filter(({ role }) => grantOf('history.read', role) === 'any');
  const own = held.filter((role) => !far.includes(role));
  return {
    everything: far.some(({ plan }) => plan === null),
    plans: far.flatMap(({ plan }) => plan ?? []),
    institutions: own.map(({ institution, plan }) => ({ slug: institution, plan })),
    names: authorise(actor, 'people.manage', { plan: null }).allowed,
  };
}
