import type { Actor, HeldRole } from './actor';
import { authorise } from './authorise';
import { grantOf, PERMISSIONS } from './rights';
import { ROLES, type Role } from './role';

const held = (role: Role, more: Partial<HeldRole> = {}): HeldRole => ({ role, mandate: 1, post: 1, postTitle: 'Post', institution: 'health', institutionName: 'Health', plan: null, deputy: false, ...more });
const actor = (roles: HeldRole[], secondFactor = true): Actor => ({ account: 'a', secondFactor, roles });
const reason = (answer: ReturnType<typeof authorise>) => (answer.allowed ? 'allowed' : answer.reason);

it('lets nobody without a session do anything but what anybody may', () => {
  for (const permission of PERMISSIONS) expect([permission, reason(authorise(null, permission))]).toEqual([permission, grantOf(permission, 'anybody') ? 'allowed' : 'sign-in-needed']);
});

it.each(ROLES)('lets a %s do what the table grants and nothing else', (role) => {
  const granted = (permission: (typeof PERMISSIONS)[number]) => grantOf(permission, 'anybody') ?? grantOf(permission, 'signed-in') ?? grantOf(permission, role);
  for (const permission of PERMISSIONS) expect([permission, reason(authorise(actor([held(role)]), permission))]).toEqual([permission, granted(permission) ? 'allowed' : 'not-your-right']);
});

it('lets somebody without a running mandate only look after the own account', () => {
  expect(reason(authorise(actor([]), 'account.manage', { account: 'a' }))).toBe('allowed');
  expect(reason(authorise(actor([]), 'account.manage', { account: 'b' }))).toBe('not-yours');
  expect(reason(authorise(actor([]), 'plan.edit'))).toBe('not-your-right');
});

it('keeps a mandate for one plan to that plan', () => {
  const limited = actor([held('point-of-contact', { plan: 'one' })]);
  expect(reason(authorise(limited, 'plan.edit', { plan: 'one' }))).toBe('allowed');
  expect(reason(authorise(limited, 'plan.edit', { plan: 'two' }))).toBe('not-your-plan');
  expect(reason(authorise(limited, 'plan.edit', { plan: null }))).toBe('not-your-plan');
});

it.each(['plan.create', 'site.set-current-plan', 'institution.merge', 'account.erase', 'mail.read'] as const)('gives %s to nobody whose mandate is for one plan, whatever is asked', (permission) => {
  const limited = actor([held('point-of-contact', { plan: 'one' })]);
  expect(reason(authorise(limited, permission))).toBe('not-your-plan');
  expect(reason(authorise(limited, permission, { plan: 'one' }))).toBe('not-your-plan');
});

it('keeps a right over the own to the own institution', () => {
  const liaison = actor([held('liaison')], false);
  expect(reason(authorise(liaison, 'people.read', { institutions: ['health'] }))).toBe('allowed');
  expect(reason(authorise(liaison, 'people.read', { institutions: ['finance'] }))).toBe('not-your-institution');
});

it('asks the point of contact for a second factor, and says so', () => {
  expect(reason(authorise(actor([held('point-of-contact')], false), 'plan.edit'))).toBe('second-factor-needed');
});

it('takes the role that may among several, and acts as it', () => {
  const both = actor([held('liaison'), held('point-of-contact', { mandate: 2 })]);
  expect(authorise(both, 'plan.edit')).toMatchObject({ allowed: true, as: { mandate: 2 } });
});
