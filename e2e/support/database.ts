import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

/** Asks the database of a running server, with the rights of the application: for what no person does. */
export async function query(dataDir: string, sql: string, values: readonly unknown[] = []): Promise<void> {
  const { appUrl } = JSON.parse(readFileSync(join(dataDir, 'server.json'), 'utf8')) as { appUrl: string };
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  await client.query(sql, [...values]).finally(() => client.end());
}

/** What the server does every five minutes, now: the job is left for it as its own schedule leaves it. */
export function regularWork(dataDir: string): Promise<void> {
  return query(dataDir, `INSERT INTO job.job (name) VALUES ('regular')`);
}
