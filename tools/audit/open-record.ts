import { readConfig } from '@cumple/server-kit/config/config';
import type { Environment } from '@cumple/server-kit/config/environment';
import { dataDirectory } from '@cumple/server-kit/database/embedded/data-directory';
import { openEmbeddedDatabase } from '@cumple/server-kit/database/embedded/embedded-database';
import { connect, type ToolDatabase } from '../database/connect';

/** The given database, else that of the running server, else one started for this command – as it is: nothing is migrated. */
export async function openRecord(env: Environment, checkout: string): Promise<ToolDatabase> {
  const { database } = readConfig(env, checkout);
  const addresses =
    database.kind === 'given' ? { appUrl: database.appUrl, stop: async () => undefined } : await openEmbeddedDatabase(dataDirectory(checkout, { ...env }));
  return connect(addresses, { entities: [], migrations: [] }, { poolSize: 1, applicationName: 'cumple-audit' });
}
