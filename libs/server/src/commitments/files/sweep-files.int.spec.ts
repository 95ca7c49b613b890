import { FILE_STORE, type FileStore } from '@cumple/server-kit/files/file-store';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { Readable } from 'node:stream';
import { runningPlan } from '../../testing/tried-plans';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../../testing/workspace-api';
import { holdContents } from './hold-contents';
import { begin, pdf, TUS, uploaded } from './testing/send-upload';

const HOUR = 3_600_000;
let api: WorkspaceApi;
let liaison: Caller;
let store: FileStore;
let look: number;

beforeAll(async () => {
  api = await createWorkspaceApi([runningPlan]);
  liaison = await api.as({ role: 'liaison', institution: 'water' });
  store = api.app.get<FileStore>(FILE_STORE);
  look = Date.now();
});
afterAll(() => api.close());

const put = async (words: string) => (await store.put(Readable.from([Buffer.from(words)]), 1_000)).sha256;
/** The regular look, so many hours from now: later each time. */
const sweep = (hours: number) => api.app.get(RegularTasks).run(new Date((look = Math.max(look + HOUR, Date.now() + hours * HOUR))));

it('takes out what no row names, once it is a day old, and nothing else', async () => {
  const file = await uploaded(liaison, 'queda.pdf', pdf('queda'));
  const [unnamed, copy] = [await put('nobody’s'), await put('a copy')];
  await api.database.owner.query(`UPDATE evidence SET copy_sha256 = $1, copied_at = now() WHERE id = (SELECT min(id) FROM evidence)`, [copy]);
  await sweep(2);
  expect(await store.has(unnamed)).toBe(true);
  await sweep(26);
  expect(await Promise.all([unnamed, copy, file.sha256].map((sha256) => store.has(sha256)))).toEqual([false, true, true]);
  expect((await liaison.get(file.address)).status).toBe(200);
});

it('removes an upload that never ended after two days', async () => {
  const address = String((await begin(liaison, { name: 'nunca.pdf', size: 100 })).headers['location']);
  await sweep(47);
  expect((await liaison.head(address).set(TUS)).status).toBe(200);
  await sweep(49);
  expect((await liaison.head(address).set(TUS)).status).toBe(404);
});

it('waits for whoever is about to name a content, and then leaves it', async () => {
  const sha256 = await put('about to be named');
  let swept: Promise<void> = Promise.resolve();
  await api.database.app.transaction(async (manager) => {
    await holdContents(manager);
    swept = sweep(80);
    await untilSomebodyWaits();
    await manager.query(
      `INSERT INTO stored_file (id, sha256, size, content_type, name, institution_id, stored_at) SELECT gen_random_uuid(), $1, 17, 'text/plain', 'x.txt', min(id), now() FROM institution`, [sha256]);
  });
  await swept;
  expect(await store.has(sha256)).toBe(true);
});

async function untilSomebodyWaits(): Promise<void> {
  const waiting = () => api.database.owner.query<unknown[]>(`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`);
  while ((await waiting()).length === 0) await new Promise((resolve) => setImmediate(resolve));
}
