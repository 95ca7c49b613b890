import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataDirectoryInUseError } from './embedded-postgres-error';
import { beginningOf, isAlive } from './process-identity';

/** What a server tells the commands beside it: its process and how to reach its database in both roles. */
export interface RunningServer {
  pid: number;
  ownerUrl: string;
  appUrl: string;
}

/** The file as written: the addresses come once the database answers. */
type Claim = Pick<RunningServer, 'pid'> & Partial<RunningServer> & { began: string };

const fileIn = (dataDir: string): string => join(dataDir, 'server.json');

function readClaim(dataDir: string): Claim | null {
  try {
    const claim = JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Claim;
    return isAlive(claim.pid) && claim.began === beginningOf(claim.pid) ? claim : null;
  } catch {
    return null;
  }
}

const ownClaim = (): Claim => ({ pid: process.pid, began: beginningOf(process.pid) });

/** Takes the data directory for this process. @throws DataDirectoryInUseError when a living process has it. */
export function claimDataDirectory(dataDir: string): void {
  const holder = readClaim(dataDir);
  if (holder) throw new DataDirectoryInUseError(dataDir, holder.pid);
  rmSync(fileIn(dataDir), { force: true });
  writeFileSync(fileIn(dataDir), JSON.stringify(ownClaim()), { mode: 0o600, flag: 'wx' });
}

/** Tells commands how to reach the database; readable by the owner only. */
export function announceServer(dataDir: string, urls: Omit<RunningServer, 'pid'>): void {
  const half = `${fileIn(dataDir)}.new`;
  writeFileSync(half, JSON.stringify({ ...ownClaim(), ...urls }), { mode: 0o600 });
  renameSync(half, fileIn(dataDir));
}

/** Gives the data directory free for another process; without a claim it does nothing. */
export function releaseDataDirectory(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true });
}

/** The server that runs on this data directory and answers; null when there is none (a file left by a killed one counts as none). */
export function readRunningServer(dataDir: string): RunningServer | null {
  const claim = readClaim(dataDir);
  return claim?.ownerUrl && claim.appUrl ? { pid: claim.pid, ownerUrl: claim.ownerUrl, appUrl: claim.appUrl } : null;
}
