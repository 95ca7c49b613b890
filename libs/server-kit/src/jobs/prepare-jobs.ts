import { PgBoss } from 'pg-boss';
import type { TablePrivileges } from '../database/grant-to-application-role';
import { withClient } from '../database/embedded/database-roles';
import { JOB_SCHEMA, queues } from './queues';

/**
 * Makes or updates the tables of the job queue and the queues themselves, as the owner: the application makes nothing.
 * Processes that start together wait for each other. Answers what the application needs of them.
 */
export async function prepareJobs(ownerUrl: string): Promise<TablePrivileges[]> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: JOB_SCHEMA, max: 2, supervise: false, schedule: false });
  // The library tells of errors in its background work by this event, which kills the process where nobody hears it.
  boss.on('error', () => undefined);
  await boss.start();
  try {
    for (const [name, options] of Object.entries(queues)) {
      if (await boss.getQueue(name)) await boss.updateQueue(name, options);
      else await boss.createQueue(name, options);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  return privilegesOnJobs(ownerUrl);
}

async function privilegesOnJobs(ownerUrl: string): Promise<TablePrivileges[]> {
  const sql = `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`;
  const { rows } = await withClient(ownerUrl, (client) => client.query<{ name: string }>(sql, [JOB_SCHEMA]));
  return rows.map(({ name }) => ({ table: `${JOB_SCHEMA}.${name}`, privileges: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] }));
}
