import { Client } from 'pg';

/**
 * Does work that only one process at a time may do, whichever machine it runs on. Others wait; the lock dies with its
 * holder's connection.
 */
export async function withAdvisoryLock<Result>(url: string, name: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, application_name: 'cumple-lock' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
    return await work(client);
  } finally {
    await client.end();
  }
}
