import type { HeldRole } from '../common/actor';
import { writesReportsAs } from './who-reports';

const held = (role: HeldRole['role'], institution: string, plan: string | null = null): HeldRole => ({ role, mandate: 1, post: 1, postTitle: `${role} of ${institution}`, institution, institutionName: institution, plan, deputy: false });
const actor = (...roles: HeldRole[]) => ({ account: 'a', secondFactor: true, roles });
const water = (hasReporter: boolean) => ({ plan: 'zz', institution: 'water', hasReporter });

test.each<[string, HeldRole[], boolean, string | null]>([
  ['its liaison', [held('liaison', 'water')], true, 'liaison of water'],
  ['its approver', [held('approver', 'water')], true, 'approver of water'],
  ['another’s liaison', [held('liaison', 'forest')], false, null],
  ['a liaison for another plan', [held('liaison', 'water', 'yy')], true, null],
  ['the point of contact, while somebody reports', [held('point-of-contact', 'office')], true, null],
  ['the point of contact, while nobody does', [held('point-of-contact', 'office')], false, 'point-of-contact of office'],
  ['the point of contact of the institution itself', [held('point-of-contact', 'water')], true, 'point-of-contact of water'],
  ['both', [held('point-of-contact', 'water'), held('liaison', 'water')], true, 'liaison of water'],
  ['a moderator', [held('moderator', 'water')], false, null],
])('%s', (_, roles, hasReporter, title) => expect(writesReportsAs(actor(...roles), water(hasReporter))?.postTitle ?? null).toBe(title));

test('nobody who isn’t signed in', () => expect(writesReportsAs(null, water(false))).toBeNull());
test('a point of contact without a second factor doesn’t', () => expect(writesReportsAs({ ...actor(held('point-of-contact', 'office')), secondFactor: false }, water(false))).toBeNull());
