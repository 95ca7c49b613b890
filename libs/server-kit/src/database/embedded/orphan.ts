import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { commandOf, isAlive } from './process-identity';

const patience = 30_000;
const step = 50;

function recordedPid(clusterDir: string): number | null {
  try {
    return Number(readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n')[0]) || null;
  } catch {
    return null;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // it has just ended by itself
  }
}

async function endsWithin(pid: number, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds && isAlive(pid); waited += step) await pause(step);
  return !isAlive(pid);
}

/**
 * Clears the way after a parent was killed: its PostgreSQL may still be stopping, or have been left alone.
 * The caller holds the data directory, so no living application uses it.
 */
export async function stopOrphan(clusterDir: string): Promise<void> {
  const pid = recordedPid(clusterDir);
  if (pid === null || !isAlive(pid)) return;
  if (!commandOf(pid).includes(clusterDir)) return rmSync(join(clusterDir, 'postmaster.pid')); // the number belongs to another program now
  signal(pid, 'SIGINT');
  if (await endsWithin(pid, patience)) return;
  signal(pid, 'SIGQUIT');
  if (!(await endsWithin(pid, patience))) throw new EmbeddedPostgresError(`A PostgreSQL left from before (process ${pid}) doesn't stop: end it first.`);
}
