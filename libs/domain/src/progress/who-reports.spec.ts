import { heldRole, whoReportsCases } from './testing/who-reports-cases';
import type { HeldRole } from '../common/actor';
import { writesReportsAs } from './who-reports';

const actor = (...roles: HeldRole[]) => ({ account: 'a', secondFactor: true, roles });
const water = (hasReporter: boolean) => ({ plan: 'zz', institution: 'water', hasReporter });

test.each(whoReportsCases)('%s', (_, roles, hasReporter, writesAs) => expect(writesReportsAs(actor(...roles), water(hasReporter))?.postTitle ?? null).toBe(writesAs));

test('nobody who isn’t signed in', () => expect(writesReportsAs(null, water(false))).toBeNull());
test('a point of contact without a second factor doesn’t', () => expect(writesReportsAs({ ...actor(heldRole('point-of-contact', 'office')), secondFactor: false }, water(false))).toBeNull());
