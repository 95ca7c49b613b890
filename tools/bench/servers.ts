import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { DatabaseUrls } from '@cumple/server-kit/database/embedded/database-roles';
import { workspace } from '../lib/workspace.mjs';

/** A server in a process of its own. */
export interface BenchServer {
  url: string;
  child: ChildProcess;
}

/** Where it keeps files: of the run alone. */
export const BENCH_DATA = join(workspace, 'tmp/bench-data');

/** Starts the program that `npm start` builds, over this database. */
export async function startTracker({ appUrl, ownerUrl }: DatabaseUrls): Promise<BenchServer> {
  const env = { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: '0', DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, CUMPLE_DATA_DIR: BENCH_DATA };
  const args = ['--import', './tools/lib/stop-with-parent.mjs', 'dist/apps/api/main.mjs'];
  const child = spawn(process.execPath, args, { cwd: workspace, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const [, address] = output.length < 10_000 ? (/Cumple: http:\/\/localhost:(\d+)/.exec((output += chunk)) ?? []) : [];
      if (address) resolve(`http://127.0.0.1:${address}`);
    });
    child.once('exit', () => reject(new Error(`The tracker didn't start.\n${output}`)));
  });
  return { url: await url, child };
}

/** Starts a program of this folder that gets its order as a message and answers with one. It ends when we do. */
export async function ask<Answer>(program: string, order: unknown): Promise<{ answer: Answer; child: ChildProcess }> {
  const child = fork(join(workspace, 'tools/bench', program), { execArgv: [], env: { PATH: process.env['PATH'], NODE_ENV: 'production' } });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${program} ended before it answered.`)));
  child.send(order as object);
  const [answer] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
  return { answer: answer as Answer, child };
}

export async function startBare(program: string, order: unknown): Promise<BenchServer> {
  const { answer, child } = await ask<AddressInfo>(program, order);
  return { url: `http://127.0.0.1:${answer.port}`, child };
}

export async function stop({ child }: BenchServer): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** Memory of the process in MB, as the system sees it; NaN where it doesn't tell. */
export function memoryOf({ child }: BenchServer): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return NaN;
  }
}
