import type { StoredFileView } from '@cumple/contracts/common/stored-file';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { runningPlan } from '../../testing/tried-plans';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../../testing/workspace-api';
import { DiskRoom } from './disk-room';
import { begin, pdf, send, TUS, uploaded } from './testing/send-upload';

let api: WorkspaceApi;
let liaison: Caller;

beforeAll(async () => {
  api = await createWorkspaceApi([runningPlan]);
  liaison = await api.as({ role: 'liaison', institution: 'water' });
});
afterAll(() => api.close());

const rows = () => api.database.owner.query<{ id: string }[]>('SELECT id FROM stored_file');

it('takes a file in pieces, and gives it back as it was', async () => {
  const bytes = pdf('En piezas');
  const started = await begin(liaison, { name: 'Informe de avance.exe', size: bytes.length });
  expect([started.status, started.headers['location']]).toEqual([201, expect.stringMatching(/^\/api\/v1\/workspace\/uploads\/[0-9a-f-]{36}$/)]);
  const address = String(started.headers['location']);
  const first = await send(liaison, address, 0, bytes.subarray(0, 10));
  expect([first.status, first.headers['upload-offset']]).toEqual([204, '10']);
  const asked = await liaison.head(address).set(TUS);
  expect([asked.status, asked.headers['upload-offset'], asked.headers['upload-length']]).toEqual([200, '10', String(bytes.length)]);
  const early = await liaison.send(`${address}/completion`);
  expect([early.status, early.body]).toEqual([409, expect.objectContaining({ type: 'urn:cumple:problem:not-complete' })]);
  await send(liaison, address, 10, bytes.subarray(10)).expect(204);
  const taken = await liaison.send(`${address}/completion`);
  expect(taken.status).toBe(201);
  const file = taken.body as StoredFileView;
  expect(file).toMatchObject({ name: 'Informe de avance.pdf', contentType: 'application/pdf', size: bytes.length, address: workspacePaths.file(file.id) });
  // Once more, as somebody does whose answer was lost.
  expect((await liaison.send(`${address}/completion`)).body).toEqual(file);
  const got = await liaison.get(file.address).responseType('blob');
  expect([got.status, (got.body as Buffer).equals(bytes)]).toEqual([200, true]);
  expect(got.headers).toMatchObject({
    'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="Informe de avance.pdf"', 'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox", etag: `"${file.sha256}"`, 'accept-ranges': 'bytes', 'cache-control': 'no-store, no-transform',
  });
});

it('sends a range, and says when there is none', async () => {
  const bytes = pdf('Por partes');
  const file = await uploaded(liaison, 'partes.pdf', bytes);
  const part = await liaison.get(file.address).set('Range', 'bytes=2-5').responseType('blob');
  expect([part.status, part.headers['content-range'], (part.body as Buffer).toString()]).toEqual([206, `bytes 2-5/${bytes.length}`, bytes.toString('latin1', 2, 6)]);
  expect((await liaison.get(file.address).set('Range', 'bytes=99999-')).status).toBe(416);
  expect((await liaison.get(file.address).set('Range', 'bytes=0-1').set('If-Range', '"other"')).status).toBe(200);
  const head = await liaison.head(file.address);
  expect([head.status, head.headers['content-length'], head.text]).toEqual([200, String(bytes.length), undefined]);
});

it('stores the same bytes once', async () => {
  const bytes = pdf('Dos veces');
  const [one, other] = [await uploaded(liaison, 'uno.pdf', bytes), await uploaded(liaison, 'otro.pdf', bytes)];
  expect([one.sha256 === other.sha256, one.id === other.id]).toEqual([true, false]);
});

it('shows nobody another’s upload, nor another institution’s file', async () => {
  const [colleague, stranger] = [await api.as({ role: 'liaison', institution: 'water' }), await api.as({ role: 'liaison', institution: 'planning-office' })];
  const address = String((await begin(liaison, { name: 'mío.pdf', size: 100 })).headers['location']);
  expect((await colleague.head(address).set(TUS)).status).toBe(404);
  expect((await send(colleague, address, 0, Buffer.from('x'))).status).toBe(404);
  expect((await colleague.delete(address).set(TUS)).status).toBe(404);
  expect((await colleague.send(`${address}/completion`)).status).toBe(404);
  expect((await liaison.delete(address).set(TUS)).status).toBe(204);
  const file = await uploaded(liaison, 'interno.pdf', pdf('interno'));
  expect((await colleague.get(file.address)).status).toBe(200);
  expect((await stranger.get(file.address)).status).toBe(403);
  expect((await api.anybody.get(file.address)).status).toBe(401);
  expect((await begin(stranger, { name: 'ajeno.pdf', size: 10 })).status).toBe(403);
});

it('refuses before the first byte what it has no room for', async () => {
  const before = (await rows()).length;
  expect((await begin(liaison, { name: 'grande.pdf', size: 101 * 1024 * 1024 })).status).toBe(413);
  expect((await begin(liaison, { name: 'x.pdf', size: 10, plan: 'no-such-plan' })).status).toBe(400);
  expect((await liaison.send(workspacePaths.uploads()).set(TUS)).status).toBe(400);
  const busy = await api.as({ role: 'liaison', institution: 'water' });
  for (let number = 0; number < 20; number++) await begin(busy, { name: `${number}.pdf`, size: 10 });
  const refused = await begin(busy, { name: '21.pdf', size: 10 });
  expect([refused.status, refused.headers['retry-after']]).toEqual([429, '3600']);
  expect((await rows()).length).toBe(before);
});

it('keeps reading while the disk is full, and says so to whoever sends', async () => {
  const file = await uploaded(liaison, 'antes.pdf', pdf('antes'));
  const room = api.app.get(DiskRoom);
  const free = room.free;
  room.free = async () => 1_000_000;
  const refused = await begin(liaison, { name: 'después.pdf', size: 10 });
  expect([refused.status, refused.body]).toEqual([507, expect.objectContaining({ type: 'urn:cumple:problem:disk-is-full', title: 'No hay espacio' })]);
  expect((await liaison.get(file.address)).status).toBe(200);
  room.free = free;
});

it('counts what an account and an institution have stored already', async () => {
  const full = await api.as({ role: 'liaison', institution: 'water' });
  const store = (account: string | null, bytes: number) => api.database.owner.query(
    `INSERT INTO stored_file (id, sha256, size, content_type, name, institution_id, account_id, stored_at)
     SELECT gen_random_uuid(), repeat('a', 64), $2, 'application/pdf', 'x.pdf', id, $1, $3 FROM institution WHERE slug = 'water'`, [account, bytes, api.clock.now]);
  await store(full.account, 2_000 * 1024 * 1024);
  expect((await begin(full, { name: 'x.pdf', size: 10 })).body).toMatchObject({ status: 413, type: 'urn:cumple:problem:day-is-full' });
  for (let number = 0; number < 10; number++) await store(null, 2_000 * 1024 * 1024);
  expect((await begin(liaison, { name: 'x.pdf', size: 10 })).body).toMatchObject({ status: 413, type: 'urn:cumple:problem:institution-is-full' });
});
