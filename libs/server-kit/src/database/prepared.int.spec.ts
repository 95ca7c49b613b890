import { PreparingClient, prepared } from './prepared';
import { createTestDatabase, type TestDatabase } from './testing/test-database';

let database: TestDatabase;
let client: PreparingClient;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new PreparingClient({ connectionString: database.appUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const names = async () => (await client.query<{ name: string }>('SELECT name FROM pg_prepared_statements')).rows.map(({ name }) => name);

test('a statement that is marked is prepared once and gives its rows each time', async () => {
  for (const number of [1, 2]) expect((await client.query(prepared('twice', 'SELECT $1::int * 2 AS twice'), [number])).rows).toEqual([{ twice: number * 2 }]);
  expect(await names()).toEqual(['twice']);
});

test('one that isn’t is not', async () => {
  await client.query('SELECT $1::int', [1]);
  expect(await names()).toEqual(['twice']);
});

test('a name stands for one text', async () => {
  await expect(client.query(prepared('twice', 'SELECT 3'))).rejects.toThrow('unique');
});
