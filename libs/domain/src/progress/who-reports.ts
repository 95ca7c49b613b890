import type { Actor, HeldRole } from '../common/actor';
import { authorise } from '../common/authorise';
import { type Reach, reachOf } from '../common/reach';

/** Whose reports somebody wants to write. */
export interface ReportingInstitution {
  /** Slug of the plan. */
  plan: string;
  /** Slug of the institution. */
  institution: string;
  /** Somebody holds a post of liaison or approver of it that isn't limited to another plan. */
  hasReporter: boolean;
}

/** How far one of somebody's roles lets them write reports, and of which institution the role is. */
export interface WritingReach extends Reach {
  /** Slug. */
  own: string;
}

/**
 * In which role somebody writes an institution's reports and reads its drafts; `null`: not at all. Its own people first. The
 * point of contact stands in where nobody reports for it, and always for its own institution: nobody else sees drafts.
 */
export function writesReportsAs(actor: Actor | null, { plan, institution, hasReporter }: ReportingInstitution): HeldRole | null {
  const roles = (actor?.roles ?? []).filter((held) => actor && authorise({ ...actor, roles: [held] }, 'report.write', { plan, institutions: [institution] }).allowed);
  const own = roles.filter((held) => held.institution === institution);
  return own.find(({ role }) => role !== 'point-of-contact') ?? own[0] ?? (hasReporter ? null : roles[0] ?? null);
}

/** What `writesReportsAs` must be told of somebody to be asked of many institutions at once. */
export function writingReachOf(actor: Actor | null): WritingReach[] {
  if (!actor) return [];
  return actor.roles.flatMap((held) => reachOf({ ...actor, roles: [held] }, 'report.write').map((reach) => ({ ...reach, own: held.institution })));
}
