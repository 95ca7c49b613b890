import type { HeldRole } from './actor';
import { reachOf } from './reach';

const held = (role: HeldRole['role'], plan: string | null = null): HeldRole => ({ role, mandate: 1, post: 1, postTitle: 'Post', institution: 'office', institutionName: 'Office', plan, deputy: false });
const actor = (secondFactor: boolean, ...roles: HeldRole[]) => ({ account: 'a', secondFactor, roles });

test('a role reaches its plan and, where the right says own, its institution', () => {
  expect(reachOf(actor(true, held('point-of-contact')), 'plan.read')).toEqual([{ plan: null, institution: null }]);
  expect(reachOf(actor(true, held('point-of-contact', 'p1'), held('liaison')), 'plan.read')).toEqual([{ plan: 'p1', institution: null }, { plan: null, institution: 'office' }]);
});

test('a role without the right, or without the second factor that it asks for, reaches nothing', () => {
  expect(reachOf(actor(true, held('observer')), 'plan.read')).toEqual([]);
  expect(reachOf(actor(false, held('point-of-contact')), 'plan.read')).toEqual([]);
  expect(reachOf(null, 'plan.read')).toEqual([]);
});
