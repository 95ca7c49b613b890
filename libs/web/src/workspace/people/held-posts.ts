import type { MandateView, PostView } from '@cumple/contracts/accounts/people';
import type { HeldRoleView } from '@cumple/contracts/accounts/session';

type Institution = PostView['institution'];

/** Whoever holds the post now, come or still invited. */
export function holderOf({ mandates }: Pick<PostView, 'mandates'>): MandateView | null {
  return mandates.find((mandate) => !mandate.deputy && holdsNow(mandate)) ?? null;
}

export function deputiesOf({ mandates }: Pick<PostView, 'mandates'>): MandateView[] {
  return mandates.filter((mandate) => mandate.deputy && holdsNow(mandate));
}

export function futureOf({ mandates }: Pick<PostView, 'mandates'>): MandateView[] {
  return mandates.filter(({ state }) => state === 'future');
}

export function earlierOf({ mandates }: Pick<PostView, 'mandates'>): MandateView[] {
  return mandates.filter(({ state }) => state === 'ended');
}

/** The vacancy as it was declared; `null` when nobody declared it, or somebody holds the post. */
export function declaredVacancy({ mandates }: Pick<PostView, 'mandates'>): MandateView | null {
  return mandates.find(({ kind, state }) => kind === 'vacant' && state === 'running') ?? null;
}

export interface PostsOfInstitution {
  institution: Institution;
  /** With a function, or somebody who holds them. */
  active: PostView[];
  /** The public reads their name; nobody acts by them here. */
  idle: PostView[];
}

/** By institution, in the order of the list, the fictional ones last. */
export function byInstitution(posts: readonly PostView[]): PostsOfInstitution[] {
  const groups = new Map<string, PostsOfInstitution>();
  for (const post of posts) {
    const group = groups.get(post.institution.slug) ?? { institution: post.institution, active: [], idle: [] };
    (isIdle(post) ? group.idle : group.active).push(post);
    groups.set(post.institution.slug, group);
  }
  return [...groups.values()].sort((one, other) => Number(one.institution.demonstration) - Number(other.institution.demonstration));
}

function isIdle(post: PostView): boolean {
  return post.role === null && post.mandates.every(({ state }) => state === 'ended');
}

/** Whether somebody with these roles decides who holds the post; the server has the last word. */
export function managesPost(roles: readonly Pick<HeldRoleView, 'role' | 'plan'>[], { plan }: Pick<PostView, 'plan'>): boolean {
  return roles.some((held) => held.role === 'point-of-contact' && (held.plan === null || held.plan === plan));
}

/** Whether they coordinate all plans, and so what belongs to none. */
export function managesEverything(roles: readonly Pick<HeldRoleView, 'role' | 'plan'>[]): boolean {
  return managesPost(roles, { plan: null });
}

function holdsNow({ kind, state }: MandateView): boolean {
  return kind !== 'vacant' && (state === 'running' || state === 'invited');
}
