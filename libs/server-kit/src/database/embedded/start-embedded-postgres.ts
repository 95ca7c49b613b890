import { chownSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { binariesFor } from './binaries';
import { makeClusterIfMissing } from './cluster';
import { clusterDirectory, makeDataDirectory } from './data-directory';
import { explainFailure } from './embedded-postgres-error';
import { stopOrphan } from './orphan';
import { readPasswords } from './passwords';
import { runPostgres, type PostgresProcess } from './postgres-process';
import { claimDataDirectory, releaseDataDirectory } from './running-server';
import { serviceUser, type ServiceUser } from './service-user';

export interface EmbeddedPostgres {
  /** The administrator's address of the database `postgres`. */
  adminUrl: string;
  port: number;
  /** Resolves when the server has ended, asked or not. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  dataDir: string;
  /** For tests: quick, unsafe against crashes, and the data directory is removed at the end, even after a kill. */
  ephemeral?: boolean;
}

async function startClaimed(dataDir: string, user: ServiceUser, ephemeral: boolean): Promise<PostgresProcess> {
  const clusterDir = clusterDirectory(dataDir);
  const binaries = binariesFor(user);
  makeClusterIfMissing(binaries, dataDir, user, ephemeral);
  await stopOrphan(clusterDir);
  return runPostgres({ binaries, clusterDir, user, ...(ephemeral ? { throwAway: dataDir } : {}) });
}

/**
 * Starts a real PostgreSQL of this data directory, making its cluster at the first time.
 * @throws EmbeddedPostgresError with one clear line: disk full, directory unwritable or in use, no binaries for this machine.
 */
export async function startEmbeddedPostgres({ dataDir: given, ephemeral = false }: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(given);
  try {
    const user = serviceUser(clusterDirectory(dataDir));
    if (ephemeral && user.uid !== undefined && user.gid !== undefined) chownSync(dataDir, user.uid, user.gid);
    makeDataDirectory(dataDir, user);
    claimDataDirectory(dataDir);
  } catch (error) {
    throw explainFailure(dataDir, error);
  }
  try {
    const user = serviceUser(clusterDirectory(dataDir));
    const server = await startClaimed(dataDir, user, ephemeral);
    const adminUrl = `postgres://postgres:${readPasswords(dataDir).admin}@127.0.0.1:${server.port}/postgres`;
    const stop = async (): Promise<void> => {
      await server.stop();
      releaseDataDirectory(dataDir);
    };
    return { adminUrl, port: server.port, ended: server.ended, stop };
  } catch (error) {
    releaseDataDirectory(dataDir);
    if (ephemeral) rmSync(dataDir, { recursive: true, force: true });
    throw explainFailure(dataDir, error);
  }
}
