import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

/** What the server does every five minutes, now: the job is left for it as its own schedule leaves it. */
export async function regularWork(dataDir: string): Promise<void> {
  const { appUrl } = JSON.parse(readFileSync(join(dataDir, 'server.json'), 'utf8')) as { appUrl: string };
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  await client.query(`INSERT INTO job.job (name) VALUES ('regular')`);
  await client.end();
}
