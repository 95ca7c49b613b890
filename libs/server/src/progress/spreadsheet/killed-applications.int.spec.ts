import { execFileSync, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { insertRound, reportedPlan, saving } from '../../testing/report-desk';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const workspace = resolve(__dirname, '../../../../..');
const preview = randomUUID();
let api: WorkspaceApi;
let liaison: Caller;
let folder: string;

beforeAll(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  await insertRound(api.database.owner);
  liaison = await api.as({ role: 'liaison', institution: 'planning-office' });
  const rows = [4, 5].map((number) => ({ commitment: 'G1', number, version: 0, saving: saving({ evidence: [{ url: `https://example.org/${number}`, file: null, title: null, kind: null }] }) }));
  await api.database.owner.query(`INSERT INTO sheet_preview (id, account_id, sheet, rows, expires_at) VALUES ($1, $2, 'zz-2025-2027/1/planning-office', $3, $4::timestamptz + interval '1 hour')`,
    [preview, liaison.account, JSON.stringify(rows), api.clock.now]);
  mkdirSync(join(workspace, 'tmp'), { recursive: true });
  folder = mkdtempSync(join(workspace, 'tmp/child-'));
  const entry = join(__dirname, '../../testing/applying-child.ts');
  const options = ['--bundle', '--platform=node', '--format=esm', '--packages=external', `--outfile=${join(folder, 'child.mjs')}`, `--tsconfig=${join(workspace, 'tsconfig.base.json')}`, '--log-level=error'];
  execFileSync(join(workspace, 'node_modules/.bin/esbuild'), [entry, ...options]);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api.close();
});

/** Lets a process apply the preview, and kills it after its `last`-th statement; answers that statement. */
async function applyUntilKilled(last: number): Promise<string> {
  const role = { role: 'liaison', mandate: liaison.mandate, post: liaison.post, postTitle: 'Enlace', institution: 'planning-office', institutionName: 'Oficina', plan: null, deputy: false };
  const order = { url: api.database.appUrl, now: api.clock.now.toISOString(), actor: { account: liaison.account, secondFactor: true, roles: [role] }, preview };
  const child = fork(join(folder, 'child.mjs'), [JSON.stringify(order)], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
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

async function written(): Promise<unknown> {
  const [row] = await api.database.app.query<unknown[]>(`SELECT (SELECT count(*)::int FROM progress_report WHERE state = 'draft') AS drafts,
    (SELECT count(*)::int FROM report_evidence) AS evidence, (SELECT count(*)::int FROM sheet_preview WHERE applied_at IS NOT NULL) AS applied`);
  return row;
}

test('killed between any two steps of applying a sheet, all drafts are there or none', async () => {
  const statements: string[] = [];
  while (statements.at(-1) !== 'COMMIT') {
    const at = await applyUntilKilled(statements.length + 1);
    statements.push(at);
    expect({ at, written: await written() }).toEqual({ at, written: at === 'COMMIT' ? { drafts: 2, evidence: 2, applied: 1 } : { drafts: 0, evidence: 0, applied: 0 } });
  }
  expect(statements.length).toBeGreaterThan(20);
}, 300_000);
