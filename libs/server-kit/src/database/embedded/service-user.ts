import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** The account that PostgreSQL runs under; empty when it is our own. */
export interface ServiceUser {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root: then it runs as the owner of data that exist, else as `postgres`, else as `nobody`. */
export function serviceUser(clusterDir: string): ServiceUser {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  const account = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (!account) throw new EmbeddedPostgresError('PostgreSQL does not run as root, and there is no user postgres or nobody: start as an ordinary user.');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/** Whether that account can enter a directory, all of its parents included. */
export function canEnter(user: ServiceUser, directory: string): boolean {
  return user.uid === undefined || spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}
