import pg from 'pg';

/** @param {string} url */
function neutral(url) {
  const server = new URL(url);
  server.pathname = '/postgres';
  return server.href;
}

/**
 * Drops the databases and roles that this run made on a given server and, broken off, couldn't drop itself.
 * @param {string} serverUrl
 * @param {string} run the part of their names that is this run's own
 */
export async function dropLeftovers(serverUrl, run) {
  const client = new pg.Client({ connectionString: neutral(serverUrl) });
  await client.connect();
  const pattern = `cumple\\_test\\_${run}%`;
  const databases = await client.query('select datname as name from pg_database where datname like $1', [pattern]);
  for (const { name } of databases.rows) await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
  const roles = await client.query('select rolname as name from pg_roles where rolname like $1', [pattern]);
  for (const { name } of roles.rows) await client.query(`drop role if exists ${client.escapeIdentifier(name)}`);
  await client.end();
}
