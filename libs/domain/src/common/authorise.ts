import type { Actor, HeldRole } from './actor';
import { grantOf, isInstallationWide, type Permission } from './rights';
import { ROLES_WITH_SECOND_FACTOR } from './role';

/** What is acted upon. What is left out isn't asked about. */
export interface Target {
  /** Slug of the plan; `null` for what belongs to no plan, such as the installation itself. */
  plan?: string | null;
  /** Slugs of the institutions that it belongs to. */
  institutions?: readonly string[];
  /** Account that it belongs to. */
  account?: string;
}

export const REASONS_NOT_TO_ACT = ['sign-in-needed', 'not-your-right', 'not-your-plan', 'not-your-institution', 'not-yours', 'second-factor-needed'] as const;
export type ReasonNotToAct = (typeof REASONS_NOT_TO_ACT)[number];

/** In which role somebody may act – `null` as nobody in particular –, or why not. */
export type Authorisation = { allowed: true; as: HeldRole | null } | { allowed: false; reason: ReasonNotToAct };

/** Asks the rights table. `actor` is `null` for somebody who isn't signed in. */
export function authorise(actor: Actor | null, permission: Permission, target: Target = {}): Authorisation {
  if (grantOf(permission, 'anybody')) return { allowed: true, as: null };
  if (!actor) return denied('sign-in-needed');
  if (grantOf(permission, 'signed-in')) return target.account === undefined || target.account === actor.account ? { allowed: true, as: null } : denied('not-yours');
  return nearest(actor.roles.map((held) => asHolder(actor, held, permission, target)));
}

function asHolder(actor: Actor, held: HeldRole, permission: Permission, target: Target): Authorisation {
  const scope = grantOf(permission, held.role);
  if (!scope) return denied('not-your-right');
  if (held.plan !== null && (isInstallationWide(permission) || (target.plan !== undefined && target.plan !== held.plan))) return denied('not-your-plan');
  if (scope === 'own' && target.institutions && !target.institutions.includes(held.institution)) return denied('not-your-institution');
  if (ROLES_WITH_SECOND_FACTOR.includes(held.role) && !actor.secondFactor) return denied('second-factor-needed');
  return { allowed: true, as: held };
}

/** The first role that may; else the reason that is nearest to being allowed. */
function nearest(answers: Authorisation[]): Authorisation {
  const byNearness = [...answers].sort((one, other) => nearness(other) - nearness(one));
  return byNearness[0] ?? denied('not-your-right');
}

function nearness(answer: Authorisation): number {
  return answer.allowed ? REASONS_NOT_TO_ACT.length : REASONS_NOT_TO_ACT.indexOf(answer.reason);
}

function denied(reason: ReasonNotToAct): Authorisation {
  return { allowed: false, reason };
}
