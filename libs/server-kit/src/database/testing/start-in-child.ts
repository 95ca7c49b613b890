import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const workspace = resolve(__dirname, '../../../../..');

/** Bundles one file of this library, so that a child process can run it outside Jest. */
function bundle(entry: string): string {
  mkdirSync(join(workspace, 'tmp'), { recursive: true });
  const file = join(mkdtempSync(join(workspace, 'tmp/child-')), 'bundle.mjs');
  execFileSync(join(workspace, 'node_modules/.bin/esbuild'), [entry, '--bundle', '--platform=node', '--format=esm', '--packages=external', `--outfile=${file}`, '--log-level=error']);
  return file;
}

/** Starts the embedded database in a process of its own, which a test may kill. */
export async function startDatabaseInChild(dataDir: string): Promise<ChildProcess> {
  const file = bundle(join(__dirname, '../embedded/embedded-database.ts'));
  const script = `const { startEmbeddedDatabase } = await import(process.argv[1]); await startEmbeddedDatabase(process.argv[2]); console.log('ready');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, file, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(([code]) => Promise.reject(new Error(`The child ended with ${String(code)}`)))]);
  rmSync(dirname(file), { recursive: true });
  return child;
}
