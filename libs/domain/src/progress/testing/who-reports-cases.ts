import type { HeldRole } from '../../common/actor';

/** A role of somebody who would write the reports of the institution `water` in the plan `zz`. */
export function heldRole(role: HeldRole['role'], institution: string, plan: string | null = null): HeldRole {
  return { role, mandate: 1, post: 1, postTitle: `${role} of ${institution}`, institution, institutionName: institution, plan, deputy: false };
}

/** Who writes them: a name, their roles, whether somebody reports for the institution, and in which role they do; `null` where they don't. */
export const whoReportsCases: [name: string, roles: HeldRole[], hasReporter: boolean, writesAs: string | null][] = [
  ['its liaison', [heldRole('liaison', 'water')], true, 'liaison of water'],
  ['its approver', [heldRole('approver', 'water')], true, 'approver of water'],
  ['another’s liaison', [heldRole('liaison', 'forest')], false, null],
  ['a liaison for another plan', [heldRole('liaison', 'water', 'yy')], true, null],
  ['the point of contact, while somebody reports', [heldRole('point-of-contact', 'office')], true, null],
  ['the point of contact, while nobody does', [heldRole('point-of-contact', 'office')], false, 'point-of-contact of office'],
  ['the point of contact of another plan', [heldRole('point-of-contact', 'office', 'yy')], false, null],
  ['the point of contact of the institution itself', [heldRole('point-of-contact', 'water')], true, 'point-of-contact of water'],
  ['both', [heldRole('point-of-contact', 'water'), heldRole('liaison', 'water')], true, 'liaison of water'],
  ['a moderator', [heldRole('moderator', 'water')], false, null],
];
