import { readConfig } from '@cumple/server-kit/config/config';
import type { Environment } from '@cumple/server-kit/config/environment';
import { dataDirectory } from '@cumple/server-kit/database/embedded/data-directory';
import { openEmbeddedDatabase } from '@cumple/server-kit/database/embedded/embedded-database';
import { readRunningServer } from '@cumple/server-kit/database/embedded/running-server';
import { entities } from '@cumple/server/entities';
import { migrations } from '@cumple/server/migrations';
import { prepareDatabase } from '@cumple/server/prepare-database';
import { loadShippedPlans } from '@cumple/server/self-assessment/load-shipped-plans';
import { connect, type ToolDatabase } from './connect';

interface Addresses {
  appUrl: string;
  ownerUrl: string;
  stop(): Promise<void>;
}

/** The given database, else that of the running server, else one started for this command and made ready as a start would. */
export async function openToolDatabase(env: Environment, checkout: string, applicationName: string): Promise<ToolDatabase> {
  const { database } = readConfig(env, checkout);
  if (database.kind === 'given')
    return prepared({ appUrl: database.appUrl, ownerUrl: database.ownerUrl ?? database.appUrl, stop: async () => undefined }, applicationName, false);
  const dataDir = dataDirectory(checkout, { ...env });
  const served = readRunningServer(dataDir) !== null;
  const embedded = await openEmbeddedDatabase(dataDir);
  return served ? open(embedded, applicationName) : prepared(embedded, applicationName, env['CUMPLE_DEMO'] !== '0');
}

async function prepared(addresses: Addresses, applicationName: string, withShippedPlans: boolean): Promise<ToolDatabase> {
  try {
    await prepareDatabase(addresses.ownerUrl, decodeURIComponent(new URL(addresses.appUrl).username));
  } catch (error) {
    await addresses.stop();
    throw error;
  }
  const database = await open(addresses, applicationName);
  if (withShippedPlans) await loadShippedPlans(database.dataSource);
  return database;
}

function open(addresses: Addresses, applicationName: string): Promise<ToolDatabase> {
  return connect(addresses, { entities, migrations }, { poolSize: 2, applicationName });
}
