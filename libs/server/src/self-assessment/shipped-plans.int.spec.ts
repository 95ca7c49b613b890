import { createMigratedDatabase, type MigratedDatabase } from '../testing/migrated-database';
import { diffPlanDocument } from './diff-plan-document';
import { loadShippedPlans } from './load-shipped-plans';
import { readPlanDocument } from './read-plan-document';
import { shippedPlans } from './shipped-plans';

let database: MigratedDatabase;
beforeAll(async () => {
  database = await createMigratedDatabase();
  await loadShippedPlans(database.app);
});
afterAll(() => database.close());

test.each(shippedPlans.map((document) => [document.plan.slug, document] as const))('%s is stored as it is shipped, once', async (slug, document) => {
  const stored = await readPlanDocument(database.app, slug);
  expect(stored?.plan).toEqual(document.plan);
  expect(stored?.commitments.map(({ code }) => code).sort()).toEqual(document.commitments.map(({ code }) => code).sort());
  expect(await diffPlanDocument(database.app, document, 'update')).toEqual({ changes: [], amended: [], withdrawn: [] });
});

test('a real plan and a fictional one are shipped', async () => {
  const plans = await database.app.query('SELECT p.slug, j.fictional, p.revision FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id ORDER BY j.fictional');
  expect(plans).toEqual([{ slug: 'gt-2014-2016', fictional: false, revision: 1 }, { slug: 'demo-2025-2027', fictional: true, revision: 1 }]);
});

test('nothing personal is shipped', async () => {
  expect(await database.owner.query('SELECT * FROM quarantine.contact')).toEqual([]);
});
