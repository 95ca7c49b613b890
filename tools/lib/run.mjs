import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { workspace } from './workspace.mjs';

const patience = 15_000;
const bin = join(workspace, 'node_modules/.bin');

/** @typedef {{ ok: boolean, output: string }} Outcome */

/**
 * Runs a program of the workspace in a process group of its own and keeps its output. Aborting ends the whole group,
 * first politely, so that servers stop and databases are dropped.
 * @param {string} program
 * @param {string[]} args
 * @param {{ signal: AbortSignal, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<Outcome>}
 */
export function run(program, args, { signal, env = process.env }) {
  const windows = process.platform === 'win32';
  const path = `${bin}${windows ? ';' : ':'}${env['PATH'] ?? ''}`;
  const child = spawn(program, args, { cwd: workspace, env: { ...env, PATH: path, NX_TUI: 'false' }, detached: !windows, shell: windows, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  /** @param {NodeJS.Signals} name */
  const send = (name) => {
    try {
      process.kill(windows ? Number(child.pid) : -Number(child.pid), name);
    } catch {
      // the group has just ended by itself
    }
  };
  const end = () => {
    send('SIGTERM');
    setTimeout(send, patience, 'SIGKILL').unref();
  };
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });
  return new Promise((resolve) => {
    /** @param {Outcome} outcome */
    const finish = (outcome) => {
      signal.removeEventListener('abort', end);
      resolve(outcome);
    };
    child.once('error', (error) => finish({ ok: false, output: `${program}: ${error.message}` }));
    child.once('close', (code) => finish({ ok: code === 0, output }));
  });
}
