import { DataSource } from 'typeorm';
import { readConfig } from '@cumple/server-kit/config/config';
import type { Environment } from '@cumple/server-kit/config/environment';
import { dataSourceOptions } from '@cumple/server-kit/database/data-source-options';
import { dataDirectory } from '@cumple/server-kit/database/embedded/data-directory';
import { openEmbeddedDatabase } from '@cumple/server-kit/database/embedded/embedded-database';

export interface OpenRecord {
  dataSource: DataSource;
  close(): Promise<void>;
}

/** The given database, else that of the running server, else one started for this command – as it is: nothing is migrated. */
export async function openRecord(env: Environment, checkout: string): Promise<OpenRecord> {
  const { database } = readConfig(env, checkout);
  const { appUrl, stop } =
    database.kind === 'given' ? { appUrl: database.appUrl, stop: async () => undefined } : await openEmbeddedDatabase(dataDirectory(checkout, { ...env }));
  const dataSource = new DataSource(dataSourceOptions(appUrl, { entities: [], migrations: [] }, { poolSize: 1, applicationName: 'cumple-audit' }));
  const close = async () => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await stop();
  };
  try {
    await dataSource.initialize();
  } catch (error) {
    await close();
    throw error;
  }
  return { dataSource, close };
}
