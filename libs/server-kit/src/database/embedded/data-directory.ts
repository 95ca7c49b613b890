import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { sharedDirectory } from './binaries';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { canEnter, serviceUser, type ServiceUser } from './service-user';

/** Where data are kept: `CUMPLE_DATA_DIR`, else `.data` of the checkout, or outside it when root's service user can't enter that. */
export function dataDirectory(checkout: string, env: NodeJS.ProcessEnv): string {
  if (env['CUMPLE_DATA_DIR']) return resolve(checkout, env['CUMPLE_DATA_DIR']);
  const inCheckout = resolve(checkout, '.data');
  return canEnter(serviceUser(clusterDirectory(inCheckout)), checkout) ? inCheckout : join(sharedDirectory(checkout), 'data');
}

/** PostgreSQL's own files inside a data directory. */
export function clusterDirectory(dataDir: string): string {
  return join(dataDir, 'postgres');
}

/** Lets others pass through a directory (not list it), whatever the umask was. */
function letPass(directory: string): void {
  chmodSync(directory, statSync(directory).mode | 0o011);
}

/** Makes the directory if need be, so that the account that runs PostgreSQL can pass through it. */
export function makeDataDirectory(dataDir: string, user: ServiceUser): void {
  const firstMade = mkdirSync(dataDir, { recursive: true });
  if (canEnter(user, dataDir)) return;
  letPass(dataDir);
  for (let made = dataDir; firstMade !== undefined && made.length > firstMade.length; ) letPass((made = dirname(made)));
  if (!canEnter(user, dataDir)) {
    throw new EmbeddedPostgresError(`PostgreSQL does not run as root, and its user can't reach ${dataDir}: name another directory in CUMPLE_DATA_DIR.`);
  }
}
