import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusterDirectory } from './data-directory';
import { makePasswords } from './passwords';
import type { ServiceUser } from './service-user';

const halfMade = 'initdb-';

/** The environment of PostgreSQL's programs: messages in English (they are read), times in UTC. */
export const programEnvironment = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' });

function runInitdb(binaries: string, workDir: string, user: ServiceUser, ephemeral: boolean): void {
  const args = [
    '-D', join(workDir, 'cluster'), '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${join(workDir, 'password')}`, '-E', 'UTF8',
    '--locale-provider=builtin', '--locale=C.UTF-8', '--no-instructions', ...(ephemeral ? ['--no-sync'] : []),
  ];
  const result = spawnSync(join(binaries, 'initdb'), args, { ...user, env: programEnvironment(), cwd: workDir, encoding: 'utf8' });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(result.stderr || `initdb ended with ${result.signal ?? result.status}`);
}

/** Makes the cluster beside its final place and moves it there: a start killed half-way leaves nothing that looks finished. */
export function makeClusterIfMissing(binaries: string, dataDir: string, user: ServiceUser, ephemeral: boolean): void {
  if (existsSync(clusterDirectory(dataDir))) return;
  for (const name of readdirSync(dataDir)) if (name.startsWith(halfMade)) rmSync(join(dataDir, name), { recursive: true });
  const passwords = makePasswords(dataDir);
  const workDir = mkdtempSync(join(dataDir, halfMade));
  try {
    mkdirSync(join(workDir, 'cluster'), { mode: 0o700 });
    writeFileSync(join(workDir, 'password'), passwords.admin, { mode: 0o600 });
    if (user.uid !== undefined && user.gid !== undefined) for (const path of ['cluster', 'password', '']) chownSync(join(workDir, path), user.uid, user.gid);
    runInitdb(binaries, workDir, user, ephemeral);
    renameSync(join(workDir, 'cluster'), clusterDirectory(dataDir));
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
}
