import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { workspace } from '../../tools/lib/workspace.mjs';

const patience = 90_000;

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The built server on data of its own. */
export function launch(port: number, dataDir: string, more: NodeJS.ProcessEnv = {}): ChildProcess {
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port), CUMPLE_DATA_DIR: dataDir, CUMPLE_DEMO: '1', ...more };
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL']) delete env[name];
  const args = ['--import', './tools/lib/stop-with-parent.mjs', 'dist/apps/api/main.mjs'];
  return spawn(process.execPath, args, { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

const answers = (url: string): Promise<boolean> => fetch(url).then((response) => response.ok, () => false);

/** Until it answers, or an error with what it wrote. */
export async function ready(url: string, child: ChildProcess): Promise<void> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-8000)));
  const end = Date.now() + patience;
  while (!(await answers(`${url}/health/ready`))) {
    if (child.exitCode !== null || Date.now() > end) throw new Error(`The server didn't get ready.\n${output}`);
    await pause(200);
  }
}

async function stop(child: ChildProcess, dataDir: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(dataDir, { recursive: true, force: true });
}

/** Playwright's global setup: the real built server with fresh data, on a free port, until the last test has run. */
export default async function serve(): Promise<() => Promise<void>> {
  if (process.env['CUMPLE_E2E_URL']) return async () => undefined;
  return serveWith(await freePort(), {});
}

/** The same on this port, with more of an environment. */
export async function serveWith(port: number, more: NodeJS.ProcessEnv): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cumple-e2e-'));
  const url = `http://localhost:${port}`;
  const child = launch(port, dataDir, more);
  try {
    await ready(url, child);
  } catch (error) {
    await stop(child, dataDir);
    throw error;
  }
  process.env['CUMPLE_E2E_URL'] = url;
  process.env['CUMPLE_E2E_DATA'] = dataDir;
  return () => stop(child, dataDir);
}
