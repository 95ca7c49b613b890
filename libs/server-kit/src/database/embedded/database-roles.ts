import { Client } from 'pg';

/** The two roles of a database: the owner migrates it, the application owns nothing. */
export interface DatabaseRoles {
  database: string;
  owner: { name: string; password: string };
  app: { name: string; password: string };
}

export interface DatabaseUrls {
  ownerUrl: string;
  appUrl: string;
}

/** Runs statements on one connection and closes it, whatever happens. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same server as seen by another role in another database. */
export function urlFor(serverUrl: string, database: string, role?: { name: string; password: string }): string {
  const url = new URL(serverUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  if (role) [url.username, url.password] = [encodeURIComponent(role.name), encodeURIComponent(role.password)];
  return url.href;
}

const exists = async (client: Client, sql: string, name: string): Promise<boolean> => ((await client.query(sql, [name])).rowCount ?? 0) > 0;

async function makeRole(client: Client, role: { name: string; password: string }): Promise<void> {
  const verb = (await exists(client, 'select 1 from pg_roles where rolname = $1', role.name)) ? 'alter' : 'create';
  await client.query(`${verb} role ${client.escapeIdentifier(role.name)} login password ${client.escapeLiteral(role.password)}`);
}

/**
 * Makes sure of both roles and of the database (whose owner has its public schema too); the same again changes nothing. The
 * application may connect: what it may do with tables is for `grantToApplicationRole`.
 */
export async function ensureDatabase(adminUrl: string, { database, owner, app }: DatabaseRoles): Promise<DatabaseUrls> {
  await withClient(adminUrl, async (client) => {
    await makeRole(client, owner);
    await makeRole(client, app);
    await client.query(`grant ${client.escapeIdentifier(owner.name)} to current_user`);
    if (!(await exists(client, 'select 1 from pg_database where datname = $1', database))) {
      await client.query(`create database ${client.escapeIdentifier(database)} owner ${client.escapeIdentifier(owner.name)}`);
    }
    await client.query(`revoke all on database ${client.escapeIdentifier(database)} from public`);
    await client.query(`grant connect on database ${client.escapeIdentifier(database)} to ${client.escapeIdentifier(app.name)}`);
  });
  return { ownerUrl: urlFor(adminUrl, database, owner), appUrl: urlFor(adminUrl, database, app) };
}
