import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const workspace = resolve(__dirname, '../../../..');

/** A program that stops after each step until it is told to go on, to be killed at any of them. */
export interface SteppingProcess {
  /** Runs it with an order, kills it after its `last`-th step, and answers that step. */
  runUntilKilled(order: object, last: number): Promise<string>;
  remove(): void;
}

/** Builds the program of this folder. */
export function steppingProcess(program: string): SteppingProcess {
  mkdirSync(join(workspace, 'tmp'), { recursive: true });
  const folder = mkdtempSync(join(workspace, 'tmp/child-'));
  const built = join(folder, 'child.mjs');
  const options = ['--bundle', '--platform=node', '--format=esm', '--packages=external', `--outfile=${built}`, `--tsconfig=${join(workspace, 'tsconfig.base.json')}`, '--log-level=error'];
  execFileSync(join(workspace, 'node_modules/.bin/esbuild'), [join(__dirname, program), ...options]);
  return { runUntilKilled: (order, last) => runUntilKilled(built, order, last), remove: () => rmSync(folder, { recursive: true }) };
}

async function runUntilKilled(built: string, order: object, last: number): Promise<string> {
  const child = fork(built, [JSON.stringify(order)], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  let [steps, at] = [0, ''];
  child.on('message', ({ step }: { step: string }) => {
    [steps, at] = [steps + 1, step];
    if (steps === last) child.kill('SIGKILL');
    else child.send('go on');
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (signal !== 'SIGKILL') throw new Error(`The process ended by itself after ${at}.`);
  return at;
}
