import { DataSource } from 'typeorm';
import { dataSourceOptions } from '@cumple/server-kit/database/data-source-options';
import { migrate } from '@cumple/server-kit/database/migrate';
import { createTestDatabase, type TestDatabase } from '@cumple/server-kit/database/testing/test-database';
import { entities } from '../entities';
import { migrations } from '../migrations';
import { createMigratedDatabase, type MigratedDatabase } from '../testing/migrated-database';
import { columnsSql, constraintsSql, indexesSql, unindexedForeignKeysSql } from '../testing/catalog.sql';
import { beyondEntities } from '../testing/beyond-entities';

let migrated: MigratedDatabase;
let fromEntities: { database: TestDatabase; dataSource: DataSource };

beforeAll(async () => {
  migrated = await createMigratedDatabase();
  const database = await createTestDatabase();
  const dataSource = await new DataSource(dataSourceOptions(database.ownerUrl, { entities, migrations })).initialize();
  await dataSource.query('CREATE EXTENSION btree_gist');
  await dataSource.query('CREATE SCHEMA quarantine');
  await dataSource.synchronize();
  fromEntities = { database, dataSource };
});

afterAll(async () => {
  await fromEntities.dataSource.destroy();
  await fromEntities.database.drop();
  await migrated.close();
});

/** Rows of a catalogue query that only one of the two databases has. */
async function differences(sql: string): Promise<{ migratedOnly: string[]; entitiesOnly: string[] }> {
  const list = async (source: DataSource) => (await source.query<{ line: string }[]>(sql)).map(({ line }) => line);
  const [one, other] = await Promise.all([list(migrated.owner), list(fromEntities.dataSource)]);
  return { migratedOnly: one.filter((line) => !other.includes(line)), entitiesOnly: other.filter((line) => !one.includes(line)) };
}

test('the entities ask nothing of a migrated database', async () => {
  const { upQueries } = await migrated.owner.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

test('a database made from the entities has the same columns', async () => {
  expect(await differences(columnsSql)).toEqual({ migratedOnly: [], entitiesOnly: [] });
});

test('it has the same constraints, word by word', async () => {
  expect(await differences(constraintsSql)).toEqual({ migratedOnly: [], entitiesOnly: [] });
});

test('it has the same indexes, but for those that entities cannot express', async () => {
  const { migratedOnly, entitiesOnly } = await differences(indexesSql);
  expect(migratedOnly.map((line) => line.split(':')[0])).toEqual(beyondEntities.indexes);
  expect(entitiesOnly).toEqual([]);
});

test('every foreign key has an index', async () => {
  expect(await migrated.owner.query(unindexedForeignKeysSql)).toEqual([]);
});

test('migrating again changes nothing, and processes that start together migrate once', async () => {
  const database = await createTestDatabase();
  const runs = await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl, migrations)));
  expect(runs.flat()).toEqual(migrations.map(({ name }) => name));
  expect(await migrate(database.ownerUrl, migrations)).toEqual([]);
  await database.drop();
});
