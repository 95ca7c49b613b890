import { DataSource } from 'typeorm';
import { countStatements, statementsOf } from './count-statements';
import { dataSourceOptions } from './data-source-options';
import { createTestDatabase, type TestDatabase } from './testing/test-database';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  const limits = { statementTimeoutMs: 200, poolSize: 2, applicationName: 'cumple-spec' };
  dataSource = await new DataSource(dataSourceOptions(database.appUrl, { entities: [], migrations: [] }, limits)).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

test('sessions speak UTC and name themselves; a day is text, an instant is not', async () => {
  const [row] = await dataSource.query<Record<string, unknown>[]>(
    `SELECT current_setting('TimeZone') AS zone, current_setting('application_name') AS name, date '2015-09-30' AS day, timestamptz '2015-09-30T06:00:00Z' AS instant`,
  );
  expect(row).toEqual({ zone: 'UTC', name: 'cumple-spec', day: '2015-09-30', instant: new Date('2015-09-30T06:00:00Z') });
});

test('a statement that takes too long is given up', async () => {
  await expect(dataSource.query('SELECT pg_sleep(60)')).rejects.toThrow('statement timeout');
});

test('statements are counted, those that open and close a transaction not', async () => {
  const work = () => dataSource.transaction(async (manager) => manager.query('SELECT 1'));
  expect(await statementsOf(dataSource, work)).toEqual(['SELECT 1']);
  expect(await countStatements(dataSource, () => Promise.all([work(), dataSource.query('SELECT 2')]))).toBe(2);
  expect(await countStatements(dataSource, async () => undefined)).toBe(0);
});
