import { withClient } from '../embedded/database-roles';
import { createTestDatabase, type TestDatabase } from './test-database';

const run = (url: string, sql: string): Promise<Record<string, unknown>[]> => withClient(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);

describe('a test database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    await run(database.ownerUrl, 'create table note (id int generated always as identity, text text)');
  });
  afterAll(() => database.drop());

  it('has a name of its own and belongs to its owner', async () => {
    expect(database.name).toMatch(/^cumple_test_[0-9a-z]+$/);
    const [owned] = await run(database.adminUrl, `select pg_get_userbyid(datdba) as owner from pg_database where datname = current_database()`);
    expect(owned).toEqual({ owner: `${database.name}_owner` });
  });

  it('lets the application do with a table what its owner grants', async () => {
    await run(database.ownerUrl, 'create table granted (text text)');
    await run(database.ownerUrl, `grant select, insert on granted to "${database.name}_app"`);
    await run(database.appUrl, `insert into granted (text) values ('uno')`);
    expect(await run(database.appUrl, 'select text from granted')).toEqual([{ text: 'uno' }]);
    await expect(run(database.appUrl, 'delete from granted')).rejects.toThrow('permission denied');
  });

  it.each(['select from note', `insert into note (text) values ('uno')`, `update note set text = 'dos'`, 'delete from note', 'drop table note', 'alter table note add more int', 'truncate note', 'create table own (id int)', 'create schema own', 'create temporary table own (id int)', 'create role other'])(
    'lets the application not "%s"',
    async (sql) => expect(run(database.appUrl, sql)).rejects.toThrow(/permission denied|must be owner/),
  );

  it('gives the application nothing to own', async () => {
    expect(await run(database.appUrl, `select count(*)::int as owned from pg_class where relowner = current_user::regrole`)).toEqual([{ owned: 0 }]);
  });

  it('leaves neither database nor roles when dropped', async () => {
    const other = await createTestDatabase();
    await other.drop();
    expect(await run(database.adminUrl, `select datname from pg_database where datname = '${other.name}'`)).toEqual([]);
    expect(await run(database.adminUrl, `select rolname from pg_roles where rolname like '${other.name}%'`)).toEqual([]);
  });
});
