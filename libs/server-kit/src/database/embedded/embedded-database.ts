import { resolve } from 'node:path';
import { ensureDatabase, type DatabaseUrls } from './database-roles';
import { explainFailure } from './embedded-postgres-error';
import { readPasswords } from './passwords';
import { announceServer, readRunningServer } from './running-server';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres';

export interface EmbeddedDatabase extends DatabaseUrls {
  /** Resolves when the server has ended, asked or not; never for a server that belongs to another process. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/** Makes sure of the database `cumple` and its two roles on an embedded server of this data directory. */
async function ensureCumpleDatabase(server: EmbeddedPostgres, dataDir: string): Promise<DatabaseUrls> {
  const { owner, app } = readPasswords(dataDir);
  return ensureDatabase(server.adminUrl, {
    database: 'cumple',
    owner: { name: 'cumple_owner', password: owner },
    app: { name: 'cumple_app', password: app },
  });
}

/** Starts the embedded server with its database and tells commands where it is. @throws EmbeddedPostgresError */
export async function startEmbeddedDatabase(given: string): Promise<EmbeddedDatabase> {
  const dataDir = resolve(given);
  const server = await startEmbeddedPostgres({ dataDir });
  try {
    const urls = await ensureCumpleDatabase(server, dataDir);
    announceServer(dataDir, urls);
    return { ...urls, ended: server.ended, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw explainFailure(dataDir, error);
  }
}

/** For commands: the database of the server that runs on this data directory, else one started for this command. */
export async function openEmbeddedDatabase(dataDir: string): Promise<EmbeddedDatabase> {
  const running = readRunningServer(resolve(dataDir));
  if (!running) return startEmbeddedDatabase(dataDir);
  return { ownerUrl: running.ownerUrl, appUrl: running.appUrl, ended: new Promise(() => undefined), stop: async () => undefined };
}
