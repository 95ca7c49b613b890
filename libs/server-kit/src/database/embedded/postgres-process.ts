import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { programEnvironment } from './cluster';
import type { ServiceUser } from './service-user';

export interface PostgresProcess {
  port: number;
  /** Resolves when the server has ended, asked or not. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  binaries: string;
  clusterDir: string;
  user: ServiceUser;
  /** A directory to remove when the server has ended; its data needn't survive a crash. */
  throwAway?: string;
}

// The shell holds our stdin pipe, so the server is stopped cleanly even when our own process is killed with SIGKILL.
const holder = `
exec 3<&0
remove=$1; shift
"$@" 3<&- & server=$!
trap "" INT TERM HUP
{ read -r _ <&3; kill -INT $server; } 2>/dev/null & watch=$!
wait $server; code=$?
kill -KILL $watch 2>/dev/null
[ -z "$remove" ] || rm -rf "$remove"
exit $code`;

const forTests = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'];

function launch({ binaries, clusterDir, user, throwAway }: PostgresOptions, port: number): ChildProcess {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...(throwAway ? forTests : [])];
  const args = ['-D', clusterDir, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const options = { ...user, env: programEnvironment(), cwd: '/', stdio: ['pipe', 'ignore', 'pipe'] as ['pipe', 'ignore', 'pipe'] };
  const server = join(binaries, 'postgres');
  if (process.platform === 'win32') return spawn(server, args, { ...options, cwd: clusterDir });
  return spawn('/bin/sh', ['-c', holder, 'cumple-postgres', throwAway ?? '', server, ...args], { ...options, detached: true });
}

/** Resolves when the server takes connections; rejects with its output when it ends before. */
function ready(child: ChildProcess): Promise<void> {
  let output = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4000);
      if (output.includes('ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(output || `postgres ended with ${code}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Starts the server on a free port of the loopback interface; another try when somebody was quicker to take it. */
export async function runPostgres(options: PostgresOptions, tries = 3): Promise<PostgresProcess> {
  const port = await freePort();
  const child = launch(options, port);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  try {
    await ready(child);
  } catch (error) {
    if (tries > 1 && /Address already in use/.test(String(error))) return runPostgres(options, tries - 1);
    throw error;
  }
  const stop = (): Promise<void> => {
    if (process.platform === 'win32') child.kill();
    else child.stdin?.end();
    return ended;
  };
  return { port, ended, stop };
}
