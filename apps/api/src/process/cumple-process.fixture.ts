import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const workspace = resolve(__dirname, '../../../..');

/** Bundles the server as `npm start` does. */
export function bundle(): void {
  execFileSync(process.execPath, ['tools/build-server.mjs'], { cwd: workspace, stdio: ['ignore', 'ignore', 'inherit'], env: { PATH: process.env['PATH'] } });
}

/** What `npm run account -- point-of-contact` says. */
export function appoint(env: Record<string, string>, email: string, ...more: string[]): string {
  const args = ['tools/run-tool.mjs', 'account', 'point-of-contact', '--email', email, ...more];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: workspace, encoding: 'utf8', env: { PATH: process.env['PATH'], ...env } });
  return `${stdout}${stderr}`;
}

/** A portal of three pages: one that asks the API, one that is answered only after a signal came, one never. */
export function makePortal(): string {
  const directory = mkdtempSync(join(tmpdir(), 'cumple-portal-'));
  for (const part of ['server', 'browser']) mkdirSync(join(directory, part));
  writeFileSync(join(directory, 'browser/main-AB12CD34.js'), 'export const text = "hola";\n'.repeat(200));
  writeFileSync(join(directory, 'browser/robots.txt'), 'User-agent: *\n');
  writeFileSync(join(directory, 'browser/index.csr.html'), 'never served');
  writeFileSync(join(directory, 'server/server.mjs'), `
    export const createPortalHandler = (callApi, origin) => async (request, response) => {
      response.setHeader('Content-Type', 'text/html;charset=UTF-8');
      if (request.url === '/lento') for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => setTimeout(() => response.end('lento, pero entero'), 300));
      else if (request.url !== '/eterno') response.end(JSON.stringify({ origin, host: request.headers.host, ...(await callApi('/api/v1/nada', 'en')) }));
      if (!response.writableEnded) console.error('waiting');
    };`);
  return directory;
}

export interface CumpleProcess {
  child: ChildProcess;
  /** Address once it serves; rejects when it ends before. */
  url: Promise<string>;
  exitCode: Promise<number | null>;
  output(): { stdout: string; stderr: string };
  /** Resolves when the process has written this text. */
  said(text: string): Promise<void>;
}

/** Starts the bundled server in a process of its own. */
export function startCumple(env: Record<string, string>): CumpleProcess {
  const child = spawn(process.execPath, [join(workspace, 'dist/apps/api/main.mjs')], { env: { PATH: process.env['PATH'], PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const exitCode = once(child, 'close').then(([code]) => code as number | null);
  const said = async (text: string): Promise<void> => {
    while (!`${output.stdout}${output.stderr}`.includes(text)) await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), exitCode.then(() => Promise.reject(new Error(output.stderr)))]);
  };
  const url = said('Cumple: http').then(() => /Cumple: (\S+)/.exec(output.stdout)?.[1] ?? '');
  url.catch(() => undefined);
  return { child, url, exitCode, output: () => output, said };
}
