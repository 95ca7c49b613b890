import { DataSource, type EntitySubscriberInterface } from 'typeorm';
import { countStatements } from '@cumple/server-kit/database/count-statements';
import { dataSourceOptions } from '@cumple/server-kit/database/data-source-options';
import { aCommitment, aPlanDocument, aPlanHeader } from '@cumple/testing/plan-document-builder';
import { aLargePlan } from '@cumple/testing/large-plan';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { createMigratedDatabase, type MigratedDatabase } from '../testing/migrated-database';
import { applyPlanDocument } from './apply-plan-document';
import { loadShippedPlans } from './load-shipped-plans';
import { readPlanDocument } from './read-plan-document';

let database: MigratedDatabase;
beforeEach(async () => (database = await createMigratedDatabase()));
afterEach(() => database.close());

const apply = (document: PlanDocument, mode: 'create' | 'update', dataSource = database.app) => applyPlanDocument(dataSource, document, { mode, contacts: [], sourceSha256: null, reason: 'Acordado.' });
const slugs = async () => (await database.owner.query<{ slug: string }[]>('SELECT slug FROM action_plan ORDER BY slug')).map(({ slug }) => slug);
const objectives = async () => [...new Set((await readPlanDocument(database.app, 'zz-2025-2027'))?.commitments.map(({ objective }) => objective))];
const withObjective = (objective: string) => aPlanDocument({ commitments: [1, 2, 3].map((number) => aCommitment({ code: `G${number}`, number, objective })) });

/** Fails the application's statement with this number, counted from 1, from now on. */
function failAt(statement: number): void {
  let count = 0;
  const failing: EntitySubscriberInterface = {
    beforeQuery() {
      if (++count === statement) throw new Error('crash');
    },
  };
  database.app.subscribers.splice(0, database.app.subscribers.length, failing);
}

test('wherever an import breaks off, nothing of it is written', async () => {
  await apply(withObjective('antes'), 'create');
  const statements = await countStatements(database.app, () => apply(withObjective('entre'), 'update'));
  // START TRANSACTION and COMMIT too.
  for (let statement = 1; statement <= statements + 2; statement += 1) {
    failAt(statement);
    await expect(apply(withObjective('después'), 'update')).rejects.toThrow('crash');
    failAt(0);
    expect(await objectives()).toEqual(['entre']);
  }
  expect((await apply(withObjective('después'), 'update')).revision).toBe(3);
});

test('a process that is killed in the middle leaves nothing behind', async () => {
  const dying = await new DataSource({ ...dataSourceOptions(database.appUrl, { entities: [], migrations: [] }), applicationName: 'dying' }).initialize();
  const killed: EntitySubscriberInterface = {
    async beforeQuery({ query }) {
      if (query.includes('INSERT INTO evidence')) await database.owner.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'dying'`);
    },
  };
  dying.subscribers.push(killed);
  await expect(apply(aPlanDocument(), 'create', dying)).rejects.toThrow();
  await dying.destroy();
  expect(await slugs()).toEqual([]);
  expect((await apply(aPlanDocument(), 'create')).revision).toBe(1);
});

test('two imports at once don’t mix', async () => {
  await apply(withObjective('antes'), 'create');
  const done = await Promise.all(['uno', 'dos', 'tres'].map((objective) => apply(withObjective(objective), 'update')));
  expect(done.map(({ revision }) => revision).sort()).toEqual([2, 3, 4]);
  expect(await objectives()).toHaveLength(1);
});

test('of two that create the same plan at once one is refused', async () => {
  const done = await Promise.allSettled([apply(aPlanDocument(), 'create'), apply(aPlanDocument(), 'create')]);
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(done.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reasons: [{ code: 'plan-exists' }] } });
});

test('5,000 commitments are few statements, and the same again writes none of them', async () => {
  const document = aLargePlan(5_000);
  const statements = await countStatements(database.app, () => apply(document, 'create'));
  expect(statements).toBeLessThan(70);
  expect(await countStatements(database.app, () => apply(document, 'update'))).toBeLessThan(20);
  expect((await readPlanDocument(database.app, document.plan.slug))?.commitments).toHaveLength(5_000);
});

const shipped = [aPlanDocument(), aPlanDocument({ plan: aPlanHeader({ slug: 'zz-2022-2024' }) })];

test('shipped plans are loaded once, by whichever process comes first', async () => {
  const loaded = await Promise.all([1, 2, 3].map(() => loadShippedPlans(database.app, shipped)));
  expect(loaded.filter((plans) => plans.length > 0)).toEqual([['zz-2025-2027', 'zz-2022-2024']]);
  expect(await slugs()).toEqual(['zz-2022-2024', 'zz-2025-2027']);
});

test('a start that breaks off between two shipped plans is made good by the next', async () => {
  const broken = [...shipped.slice(0, 1), aPlanDocument({ plan: aPlanHeader({ slug: 'zz-2022-2024', endsOn: '2000-01-01' }) })];
  await expect(loadShippedPlans(database.app, broken)).rejects.toThrow('period-reversed');
  expect(await slugs()).toEqual([]);
  expect(await loadShippedPlans(database.app, shipped)).toHaveLength(2);
});

test('a database that has a plan gets no shipped one', async () => {
  await apply(aPlanDocument({ plan: aPlanHeader({ slug: 'zz-own' }) }), 'create');
  expect(await loadShippedPlans(database.app, shipped)).toEqual([]);
  expect(await slugs()).toEqual(['zz-own']);
});
