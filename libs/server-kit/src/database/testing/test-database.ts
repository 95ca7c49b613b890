import { randomBytes } from 'node:crypto';
import { ensureDatabase, urlFor, withClient } from '../embedded/database-roles';

/** A database of one test file, with the two roles of production. */
export interface TestDatabase {
  ownerUrl: string;
  appUrl: string;
  /** The server's own user, in this database. */
  adminUrl: string;
  name: string;
  /** Removes the database and the roles made for it. */
  drop(): Promise<void>;
}

const quoted = (name: string): string => `"${name}"`;

/** The server for tests: set by Jest's global setup (see test-server.ts), or the one of `DATABASE_URL`. */
function serverUrl(): string {
  const url = process.env['CUMPLE_TEST_SERVER_URL'] ?? process.env['DATABASE_URL'];
  if (!url) throw new Error('No server for tests: run them through the target "integration", or give DATABASE_URL.');
  return url;
}

/** An address on that server to make databases from: never the database that `DATABASE_URL` names, unless there is no other. */
async function maintenanceUrl(): Promise<string> {
  const neutral = urlFor(serverUrl(), 'postgres');
  try {
    return await withClient(neutral, async () => neutral);
  } catch {
    return serverUrl();
  }
}

async function mayMakeRoles(url: string): Promise<boolean> {
  const { rows } = await withClient(url, (client) => client.query<{ may: boolean }>('select rolsuper or rolcreaterole as may from pg_roles where rolname = current_user'));
  return rows[0]?.may === true;
}

const runAll = (url: string, statements: readonly string[]): Promise<void> =>
  withClient(url, async (client) => {
    for (const statement of statements) await client.query(statement);
  });

/** A fresh database `cumple_test_<random>`; one role for everything where the server's user may make none. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = await maintenanceUrl();
  const name = `cumple_test_${process.env['CUMPLE_TEST_RUN'] ?? ''}${randomBytes(6).toString('hex')}`;
  const adminUrl = urlFor(server, name);
  const dropDatabase = `drop database if exists ${quoted(name)} with (force)`;
  if (!(await mayMakeRoles(server))) {
    await runAll(server, [`create database ${quoted(name)}`]);
    return { ownerUrl: adminUrl, appUrl: adminUrl, adminUrl, name, drop: () => runAll(server, [dropDatabase]) };
  }
  const [owner, app] = [`${name}_owner`, `${name}_app`].map((role) => ({ name: role, password: randomBytes(12).toString('hex') })) as [Role, Role];
  const urls = await ensureDatabase(server, { database: name, owner, app });
  return { ...urls, adminUrl, name, drop: () => runAll(server, [dropDatabase, `drop role ${quoted(app.name)}`, `drop role ${quoted(owner.name)}`]) };
}

interface Role {
  name: string;
  password: string;
}
