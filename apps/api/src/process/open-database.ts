import type { Config } from '@cumple/server-kit/config/config';
import type { Environment } from '@cumple/server-kit/config/environment';
import { dataDirectory } from '@cumple/server-kit/database/embedded/data-directory';
import { startEmbeddedDatabase } from '@cumple/server-kit/database/embedded/embedded-database';
import type { Logger } from 'pino';

export interface OpenDatabase {
  appUrl: string;
  ownerUrl: string;
  /** Resolves when a server of our own has ended, asked or not. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/** The database that the configuration names, else an embedded server under the data directory. `checkout`: where its default stands. */
export async function openDatabase({ database }: Config, env: Environment, checkout: string, logger: Logger): Promise<OpenDatabase> {
  if (database.kind === 'embedded') return startEmbeddedDatabase(dataDirectory(checkout, { ...env }));
  if (!database.ownerUrl) logger.warn('DATABASE_OWNER_URL is not given: DATABASE_URL is used for migrations as well, and the audit is not protected from the application.');
  const { appUrl, ownerUrl } = database;
  return { appUrl, ownerUrl: ownerUrl ?? appUrl, ended: new Promise(() => undefined), stop: async () => undefined };
}
