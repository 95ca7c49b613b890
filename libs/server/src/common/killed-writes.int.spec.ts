import { verifyAudit } from '@cumple/server-kit/audit/verify-audit';
import { execFileSync, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createMigratedDatabase, type MigratedDatabase } from '../testing/migrated-database';

const workspace = resolve(__dirname, '../../../..');
const account = randomUUID();
let database: MigratedDatabase;
let folder: string;

beforeAll(async () => {
  database = await createMigratedDatabase();
  await database.owner.query(`INSERT INTO account (id, email, created_at) VALUES ($1, 'somebody@example.org', now())`, [account]);
  mkdirSync(join(workspace, 'tmp'), { recursive: true });
  folder = mkdtempSync(join(workspace, 'tmp/child-'));
  const entry = join(__dirname, '../testing/writing-child.ts');
  const options = ['--bundle', '--platform=node', '--format=esm', '--packages=external', `--outfile=${join(folder, 'child.mjs')}`, `--tsconfig=${join(workspace, 'tsconfig.base.json')}`, '--log-level=error'];
  execFileSync(join(workspace, 'node_modules/.bin/esbuild'), [entry, ...options]);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.close();
});

interface Killed {
  /** The step before which the process was killed. */
  at: string;
  /** The last write that it was told had been done; 0 for none. */
  done: number;
}

/** Lets a process write, from number `first` on, and kills it when it reaches its `step`-th step. */
async function writeUntilKilled(first: number, step: number): Promise<Killed> {
  const child = fork(join(folder, 'child.mjs'), [database.appUrl, account, String(first)], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const killed: Killed = { at: '', done: 0 };
  let steps = 0;
  child.on('message', (message: { step?: string; done?: number }) => {
    if (message.done) killed.done = message.done;
    if (!message.step) return;
    steps += 1;
    killed.at = message.step;
    if (steps === step) child.kill('SIGKILL');
    else child.send('go on');
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (signal !== 'SIGKILL') throw new Error('The process ended by itself.');
  return killed;
}

/** In one statement, so that what a killed process still had under way is there as a whole or not at all. */
async function written(): Promise<{ changes: string[]; deeds: string[]; events: string[] }> {
  const list = (what: string, from: string) => `(SELECT coalesce(json_agg(${what} ORDER BY ${what}), '[]') FROM ${from}) `;
  const [row] = await database.app.query<{ changes: string[]; deeds: string[]; events: string[] }[]>(
    `SELECT ${list('key', 'draft')} AS changes, ${list('about', 'audit_entry')} AS deeds, ${list(`payload ->> 'write'`, 'outbox_event')} AS events`,
  );
  return row ?? { changes: [], deeds: [], events: [] };
}

const STATEMENTS_OF_A_WRITE = 5;
// Two whole writes: before and after each statement of both.
const steps = Array.from({ length: 2 * 2 * STATEMENTS_OF_A_WRITE }, (_, index) => index + 1);

test('killed between any two steps of a write, change, record and event are there together or not at all', async () => {
  const places = new Set<string>();
  for (const step of steps) {
    const first = step * 10;
    const { at, done } = await writeUntilKilled(first, step);
    places.add(at);
    const { changes, deeds, events } = await written();
    expect({ step, at, deeds, events }).toEqual({ step, at, deeds: changes, events: changes });
    for (let write = first; write <= done; write += 1) expect(deeds).toContain(String(write));
    expect(await verifyAudit(database.app.manager)).toMatchObject({ whole: true });
  }
  const statements = ['START TRANSACTION', 'INSERT INTO draft (accoun', 'INSERT INTO outbox_event', 'INSERT INTO audit_entry', 'COMMIT'].map((sql) => sql.slice(0, 24));
  expect([...places].map((place) => place.trim()).sort()).toEqual(statements.flatMap((sql) => [`before ${sql}`, `after ${sql}`]).map((place) => place.trim()).sort());
});
