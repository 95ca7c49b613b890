import type { Actor } from './actor';
import { authorise } from './authorise';
import { grantOf, type Permission } from './rights';

/** How far one of somebody's roles lets them read. */
export interface Reach {
  /** Slug of the one plan; `null` for all. */
  plan: string | null;
  /** Slug of the one institution; `null` for all. */
  institution: string | null;
}

/** Where somebody may use a right, role by role; nowhere is an empty list. For reads of many things at once. */
export function reachOf(actor: Actor | null, permission: Permission): Reach[] {
  if (!actor) return [];
  return actor.roles
    .filter((held) => authorise({ ...actor, roles: [held] }, permission).allowed)
    .map(({ role, plan, institution }) => ({ plan, institution: grantOf(permission, role) === 'own' ? institution : null }));
}
