import type { Role } from '../common/role';

/** What waits, or goes on otherwise, while a post is vacant. */
export const WAITING = ['plans-wait', 'moderation-goes-on', 'reports-wait', 'reports-publish-as-not-reviewed', 'others-of-the-organisation-go-on', 'assessments-wait', 'others-may-convene', 'nothing'] as const;
export type Waiting = (typeof WAITING)[number];

/** Who takes over: a role, of the same institution or of any. */
export interface Deputising {
  role: Role;
  within: 'institution' | 'any';
}

export interface WayOn {
  /** After the post's own deputy, in this order. */
  by: readonly Deputising[];
  waits: Waiting;
}

/** What happens to a role's work while nobody holds the post: it always has a way on. */
export const WAYS_ON: Readonly<Record<Role, WayOn>> = {
  'point-of-contact': { by: [{ role: 'point-of-contact', within: 'any' }], waits: 'plans-wait' },
  moderator: { by: [{ role: 'moderator', within: 'any' }, { role: 'point-of-contact', within: 'any' }], waits: 'moderation-goes-on' },
  liaison: { by: [{ role: 'liaison', within: 'institution' }, { role: 'approver', within: 'institution' }, { role: 'point-of-contact', within: 'any' }], waits: 'reports-wait' },
  // Nobody approves in an authority's place: what it doesn't review is published as not reviewed.
  approver: { by: [{ role: 'approver', within: 'institution' }], waits: 'reports-publish-as-not-reviewed' },
  'civil-society-member': { by: [{ role: 'civil-society-member', within: 'institution' }], waits: 'others-of-the-organisation-go-on' },
  // Nobody judges in the independent reviewer's place.
  irm: { by: [{ role: 'irm', within: 'any' }], waits: 'assessments-wait' },
  'forum-secretary': { by: [{ role: 'forum-secretary', within: 'any' }, { role: 'point-of-contact', within: 'any' }], waits: 'others-may-convene' },
  observer: { by: [], waits: 'nothing' },
};

/** Somebody who holds a post now. */
export interface PostHolder {
  post: number;
  title: string;
  role: Role;
  institution: string;
  /** Slug of the plan that the post is limited to; `null` for all. */
  plan: string | null;
  deputy: boolean;
}

export interface StandIn {
  role: Role;
  /** Title of the post whose holder takes over; `null` where nobody does and the work waits. */
  post: string | null;
  waits: Waiting;
}

/** Who does the work of a vacant post meanwhile: its deputy, then who the table names, in its order and by the post's number. */
export function standInFor(vacant: Omit<PostHolder, 'title' | 'deputy'>, holders: readonly PostHolder[]): StandIn {
  const { by, waits } = WAYS_ON[vacant.role];
  const deputy = holders.find(({ post, deputy }) => deputy && post === vacant.post);
  const others = by.flatMap(({ role, within }) =>
    holders
      .filter((holder) => holder.role === role && holder.post !== vacant.post && reaches(holder, vacant) && (within === 'any' || holder.institution === vacant.institution))
      .sort((one, other) => Number(one.deputy) - Number(other.deputy) || one.post - other.post));
  const found = deputy ?? others[0];
  return { role: found?.role ?? vacant.role, post: found?.title ?? null, waits };
}

/** A post of one plan can't stand in for one of all plans, nor of another. */
function reaches(holder: PostHolder, vacant: { plan: string | null }): boolean {
  return holder.plan === null || holder.plan === vacant.plan;
}
