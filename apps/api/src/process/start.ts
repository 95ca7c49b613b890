import { readConfig, type Config } from '@cumple/server-kit/config/config';
import type { Environment } from '@cumple/server-kit/config/environment';
import { keptSecret } from '@cumple/server-kit/config/session-secret';
import { dataDirectory } from '@cumple/server-kit/database/embedded/data-directory';
import { serveHttp } from '@cumple/server-kit/http/http-server';
import { DemonstrationAccounts } from '@cumple/server/accounts/demonstration/demonstration-accounts';
import { DemonstrationReports } from '@cumple/server/progress/demonstration/demonstration-reports';
import { prepareDatabase } from '@cumple/server/prepare-database';
import { loadShippedPlans } from '@cumple/server/self-assessment/load-shipped-plans';
import { dirname, join, resolve } from 'node:path';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { createApi } from '../create-api';
import { buildIdOf } from './build-id';
import { openDatabase, type OpenDatabase } from './open-database';

export interface Running {
  port: number;
  /** Resolves when the database's server has ended, asked or not. */
  databaseEnded: Promise<void>;
  /** Finishes running requests, then closes everything. */
  stop(): Promise<void>;
}

/** Starts everything of the one process. `bundle`: the file that runs, at `dist/apps/api/` of the checkout. */
export async function start(env: Environment, bundle: string, logger: Logger): Promise<Running> {
  const config = readConfig(env, resolve(dirname(bundle), '../web'));
  const checkout = resolve(dirname(bundle), '../../..');
  const database = await openDatabase(config, env, checkout, logger);
  const dataDir = dataDirectory(checkout, { ...env });
  const secret = () => config.secret ?? keptSecret(dataDir);
  return serve(config, database, { build: buildIdOf(bundle, config.portalDir), secret, filesDirectory: join(dataDir, 'files') }, logger).catch(async (error: unknown) => {
    await database.stop();
    throw error;
  });
}

async function serve(config: Config, database: OpenDatabase, { build, secret, filesDirectory }: { build: string; secret: () => Buffer; filesDirectory: string }, logger: Logger): Promise<Running> {
  const migrated = await prepareDatabase(database.ownerUrl, decodeURIComponent(new URL(database.appUrl).username));
  if (migrated.length > 0) logger.info({ migrated }, 'tables brought up to date');
  const { portalDir, publicUrl, roles, oidc, storage, demo, linkChecks, mail, trustProxy } = config;
  const options = { roles, oidc, storage, filesDirectory, demo, linkChecks, smtpUrl: mail?.smtpUrl ?? null, mailFrom: mail?.mailFrom ?? null };
  const { app, listener } = await createApi({ databaseUrl: database.appUrl, build, secret: secret(), portalDir, publicUrl, trustProxy, options, logger });
  try {
    if (config.demo) await loadDemonstration(app.get(DataSource), logger);
    await app.get(DemonstrationAccounts).settle();
    // A demonstration without reports is better than none.
    await app.get(DemonstrationReports).begin().catch((err: unknown) => logger.error({ err }, 'the reports of the demonstration could not be made'));
    const http = await serveHttp(listener, config.port);
    const close = (): Promise<void> => app.close().finally(() => database.stop());
    return { port: http.port, databaseEnded: database.ended, stop: () => http.stop().finally(close) };
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function loadDemonstration(dataSource: DataSource, logger: Logger): Promise<void> {
  const plans = await loadShippedPlans(dataSource);
  if (plans.length > 0) logger.info({ plans }, 'shipped plans loaded');
}
