import { type FileStore, FILE_STORE } from '@cumple/server-kit/files/file-store';
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { StoredFileView } from '@cumple/contracts/common/stored-file';
import { runningPlan } from '../../testing/tried-plans';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../../testing/workspace-api';
import { begin, pdf, send, TUS } from './testing/send-upload';

const workspace = resolve(__dirname, '../../../../..');
let api: WorkspaceApi;
let liaison: Caller;
let folder: string;

beforeAll(async () => {
  mkdirSync(join(workspace, 'tmp'), { recursive: true });
  folder = mkdtempSync(join(workspace, 'tmp/child-'));
  api = await createWorkspaceApi([runningPlan], '2026-03-01T12:00:00Z', { filesDirectory: join(folder, 'files') });
  liaison = await api.as({ role: 'liaison', institution: 'water' });
  const options = ['--bundle', '--platform=node', '--format=esm', '--packages=external', `--outfile=${join(folder, 'child.mjs')}`, `--tsconfig=${join(workspace, 'tsconfig.base.json')}`, '--log-level=error'];
  execFileSync(join(workspace, 'node_modules/.bin/esbuild'), [join(__dirname, 'testing/completing-child.ts'), ...options]);
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

/** Lets a process take an upload, and kills it when it reaches its `step`-th step; the step's name, or that it ended before. */
async function completeUntilKilled(upload: string, step: number): Promise<string> {
  const child = fork(join(folder, 'child.mjs'), [api.database.appUrl, join(folder, 'files'), liaison.account, upload], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  let [steps, at] = [0, ''];
  child.on('message', (message: string) => {
    steps += 1;
    at = message;
    if (steps === step) child.kill('SIGKILL');
    else child.send('go on');
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (signal !== 'SIGKILL' && code !== 0) throw new Error(`The process failed at ${at}.`);
  return signal === 'SIGKILL' ? at : 'done';
}

it('killed between any two steps, a file is there wholly or can be taken again, and no row is without its bytes', async () => {
  const store = api.app.get<FileStore>(FILE_STORE);
  const places: string[] = [];
  for (let step = 1; places.at(-1) !== 'done'; step++) {
    const bytes = pdf(`paso ${step}`);
    const address = String((await begin(liaison, { name: `paso ${step}.pdf`, size: bytes.length }).expect(201)).headers['location']);
    await send(liaison, address, 0, bytes).expect(204);
    places.push(await completeUntilKilled(address.split('/').at(-1) ?? '', step));
    const rows = await api.database.owner.query<{ sha256: string }[]>('SELECT sha256 FROM stored_file');
    for (const { sha256 } of rows) expect([step, await store.has(sha256)]).toEqual([step, true]);
    const again = await liaison.send(`${address}/completion`);
    expect([step, again.status]).toEqual([step, 201]);
    const got = await liaison.get((again.body as StoredFileView).address).responseType('blob');
    expect([step, (got.body as Buffer).equals(bytes)]).toEqual([step, true]);
    expect((await liaison.head(address).set(TUS)).status).toBe(404);
  }
  const statements = ['START TRANSACTION', 'SELECT pg_advisory_xact_', 'INSERT INTO stored_file', 'INSERT INTO audit_entry', 'COMMIT'];
  const known = ['putting', 'removing', ...statements].flatMap((what) => [`before ${what}`, `after ${what}`]);
  expect(places.map((place) => known.find((each) => place.startsWith(each)) ?? place)).toEqual(expect.arrayContaining([...known, 'half written', 'done']));
});
