/** What a person may be in the tracker, through a dated mandate on a post. */
export const ROLES = ['point-of-contact', 'moderator', 'liaison', 'approver', 'civil-society-member', 'irm', 'forum-secretary', 'observer'] as const;
export type Role = (typeof ROLES)[number];

/** Roles that act only once their holder has shown a second factor in the session. */
export const ROLES_WITH_SECOND_FACTOR: readonly Role[] = ['point-of-contact', 'moderator'];
