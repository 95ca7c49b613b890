import type { DataSource } from 'typeorm';

const WAITING = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE $1`;

/** Asks the database, as the application that sees its own statements, until one like this waits for a lock. */
export async function waitsForLock(app: DataSource, statement: string): Promise<void> {
  for (let found = 0; found === 0;) found = (await app.query<{ n: number }[]>(WAITING, [statement]))[0]?.n ?? 0;
}
