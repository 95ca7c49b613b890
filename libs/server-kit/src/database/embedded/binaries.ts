import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { canEnter, type ServiceUser } from './service-user';

/** Where root keeps what the service user must reach when the checkout stands below a closed directory. */
export function sharedDirectory(checkout: string): string {
  return join('/var/lib/cumple', createHash('sha256').update(resolve(checkout)).digest('hex').slice(0, 12));
}

const systems: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

function packageDirectory(): string {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return resolve(createRequire(import.meta.url).resolve(name), '../..');
  } catch {
    throw new EmbeddedPostgresError(`There is no embedded PostgreSQL for this machine (${name}): give a server in DATABASE_URL.`);
  }
}

/** Another process may have made the same copy meanwhile: its one is as good. */
function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

function copyFor(packageDir: string, user: ServiceUser): string {
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as { version: string };
  const shared = sharedDirectory(resolve(packageDir, '../../..'));
  const target = join(shared, `postgresql-${version}`);
  if (!existsSync(target)) {
    mkdirSync(shared, { recursive: true, mode: 0o755 });
    const half = mkdtempSync(join(shared, 'copy-'));
    cpSync(join(packageDir, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true });
    moveUnlessThere(join(half, 'native'), target);
    rmSync(half, { recursive: true });
  }
  if (!canEnter(user, target)) throw new EmbeddedPostgresError(`The user that runs PostgreSQL can't reach ${target}: start as an ordinary user.`);
  return target;
}

/** The directory that holds `initdb` and `postgres`, copied first when the service user can't reach it in place. */
export function binariesFor(user: ServiceUser): string {
  const packageDir = packageDirectory();
  const inPlace = join(packageDir, 'native');
  return join(canEnter(user, inPlace) ? inPlace : copyFor(packageDir, user), 'bin');
}
