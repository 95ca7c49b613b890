import { DataSource } from 'typeorm';
import { withAdvisoryLock } from './advisory-lock';
import { type DatabaseSchema, dataSourceOptions } from './data-source-options';

/** Held while tables or privileges change. */
export const SCHEMA_LOCK = 'cumple:schema';

/**
 * Brings the database to the last migration and answers the names of those that ran. All or none of them run;
 * processes that start together wait for each other.
 */
export async function migrate(ownerUrl: string, migrations: DatabaseSchema['migrations']): Promise<string[]> {
  return withAdvisoryLock(ownerUrl, SCHEMA_LOCK, async () => {
    const limits = { poolSize: 1, statementTimeoutMs: 0, applicationName: 'cumple-migrations' };
    const dataSource = await new DataSource(dataSourceOptions(ownerUrl, { entities: [], migrations }, limits)).initialize();
    try {
      const done = await dataSource.runMigrations({ transaction: 'all' });
      return done.map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  });
}
