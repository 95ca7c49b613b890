import { verifyAudit } from '@cumple/server-kit/audit/verify-audit';
import { createMigratedDatabase, type MigratedDatabase } from '../testing/migrated-database';
import { endedPlan, runningPlan } from '../testing/tried-plans';
import { applyPlanDocument } from './apply-plan-document';
import { loadShippedPlans } from './load-shipped-plans';

let database: MigratedDatabase;
beforeEach(async () => (database = await createMigratedDatabase()));
afterEach(() => database.close());

const entries = () => database.app.query<object[]>(`SELECT about, public, content::jsonb -> 'by' AS by, content::jsonb ->> 'source' AS source, content::jsonb -> 'after' AS after FROM audit_entry ORDER BY seq`);

test('the first start records each shipped plan, once', async () => {
  await loadShippedPlans(database.app, [runningPlan, endedPlan]);
  await loadShippedPlans(database.app, [runningPlan, endedPlan]);
  const shipped = { public: true, by: null, source: 'shipped' };
  expect(await entries()).toEqual([
    { ...shipped, about: 'plans/zz-2025-2027', after: { commitments: runningPlan.commitments.length, milestones: expect.any(Number), changes: expect.any(Number) } },
    { ...shipped, about: 'plans/yy-2014-2016', after: { commitments: endedPlan.commitments.length, milestones: expect.any(Number), changes: expect.any(Number) } },
  ]);
  expect(await verifyAudit(database.app.manager)).toMatchObject({ whole: true });
});

test('an import by command is recorded with the hash of its file; one that changes nothing isn’t', async () => {
  const sourceSha256 = 'a'.repeat(64);
  await applyPlanDocument(database.app, runningPlan, { mode: 'create', contacts: [], sourceSha256 });
  await applyPlanDocument(database.app, runningPlan, { mode: 'update', contacts: [], sourceSha256 });
  expect(await entries()).toMatchObject([{ source: 'command: import', after: { sourceSha256 } }]);
});

test('an import that fails leaves no entry', async () => {
  const broken = { ...runningPlan, plan: { ...runningPlan.plan, startsOn: '2030-01-01' } };
  await expect(applyPlanDocument(database.app, broken, { mode: 'create', contacts: [], sourceSha256: null })).rejects.toThrow();
  expect(await entries()).toEqual([]);
});
