import type { Problem } from '@cumple/contracts/common/problem';
import type { AddressInfo } from 'node:net';
import { rm, symlink } from 'node:fs/promises';
import { request } from 'node:http';
import type { Server } from 'node:http';
import { runningPlan } from '../../testing/tried-plans';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../../testing/workspace-api';
import { begin, OFFSET_STREAM, pdf, send, TUS } from './testing/send-upload';
import { Uploads } from './uploads';

let api: WorkspaceApi;
let liaison: Caller;

beforeAll(async () => {
  api = await createWorkspaceApi([runningPlan]);
  liaison = await api.as({ role: 'liaison', institution: 'water' });
  await api.app.listen(0, '127.0.0.1');
});
afterAll(() => api.close());

const begun = async (size: number) => String((await begin(liaison, { name: 'informe.pdf', size }).expect(201)).headers['location']);
const arrived = async (address: string) => Number((await liaison.head(address).set(TUS).expect(200)).headers['upload-offset']);
const patch = (address: string, headers: Record<string, string>, bytes: Buffer = Buffer.from('x')) => liaison.patchBytes(address, bytes, OFFSET_STREAM).set(headers);

const refused: [string, Record<string, string>, Buffer, number, string][] = [
  ['without the protocol’s version', { 'Upload-Offset': '0' }, Buffer.from('x'), 412, 'protocol-needed'],
  ['where it doesn’t go on', { ...TUS, 'Upload-Offset': '7' }, Buffer.from('x'), 409, 'offset-differs'],
  ['without an offset', TUS, Buffer.from('x'), 400, 'headers-unreadable'],
  ['with an offset that is none', { ...TUS, 'Upload-Offset': 'x' }, Buffer.from('x'), 400, 'headers-unreadable'],
  ['as another type', { ...TUS, 'Upload-Offset': '0', 'Content-Type': 'text/plain' }, Buffer.from('x'), 400, 'headers-unreadable'],
  ['more than was announced', { ...TUS, 'Upload-Offset': '0' }, Buffer.alloc(200_000), 413, 'more-than-announced'],
];
test.each(refused)('what the protocol refuses is a problem in the caller’s language: sent %s', async (_, headers, bytes, status, code) => {
  const address = await begun(100);
  const answer = await patch(address, { ...headers, 'Accept-Language': 'en' }, bytes);
  expect([answer.status, answer.type, answer.headers['tus-resumable']]).toEqual([status, 'application/problem+json', '1.0.0']);
  expect(answer.body).toMatchObject({ status, type: `urn:cumple:problem:${code}`, instance: address });
  expect((await patch(address, headers, bytes)).body).not.toMatchObject({ detail: (answer.body as Problem).detail });
  expect(await arrived(address)).toBe(0);
});

test('a disk that fills up meanwhile is 507; what is sent once there is room again is taken', async () => {
  const bytes = pdf('lleno');
  const address = await begun(bytes.length);
  const path = (await api.app.get(Uploads).one(address.split('/').at(-1) ?? ''))?.path ?? '';
  await rm(path);
  await symlink('/dev/full', path);
  const answer = await send(liaison, address, 0, bytes);
  expect([answer.status, answer.type, answer.body]).toEqual([507, 'application/problem+json', expect.objectContaining({ type: 'urn:cumple:problem:disk-is-full' })]);
  expect(await api.database.owner.query('SELECT FROM stored_file')).toEqual([]);
  await rm(path);
  const again = await begun(bytes.length);
  await send(liaison, again, 0, bytes).expect(204);
  await liaison.send(`${again}/completion`).expect(201);
});

test('a connection that is cut in the middle loses nothing: a real client asks how much arrived, and goes on', async () => {
  const bytes = Buffer.concat([pdf('cortado'), Buffer.alloc(2_000_000, '%'), Buffer.from('\n%%EOF\n')]);
  const address = await begun(bytes.length);
  await sendAndCut(address, bytes, 1_000_000);
  let offset = await arrived(address);
  expect(offset).toBeGreaterThan(0);
  expect(offset).toBeLessThan(bytes.length);
  await liaison.send(`${address}/completion`).expect(409);
  offset = await arrived(address);
  await send(liaison, address, offset, bytes.subarray(offset)).expect(204);
  const taken = await liaison.send(`${address}/completion`).expect(201);
  const got = await liaison.get((taken.body as { address: string }).address).responseType('blob');
  expect((got.body as Buffer).equals(bytes)).toBe(true);
});

/** Announces all the bytes, sends some, and hangs up. */
async function sendAndCut(address: string, bytes: Buffer, some: number): Promise<void> {
  const { port } = (api.app.getHttpServer() as Server).address() as AddressInfo;
  const headers = { ...liaison.headers, ...TUS, 'Upload-Offset': '0', 'Content-Type': OFFSET_STREAM, 'Content-Length': bytes.length };
  const sending = request({ host: '127.0.0.1', port, path: address, method: 'PATCH', headers });
  sending.on('error', () => undefined);
  sending.write(bytes.subarray(0, some));
  const closed = new Promise<void>((resolve) => sending.once('close', resolve));
  // Asking by HEAD would end it in good order.
  while (((await api.app.get(Uploads).one(address.split('/').at(-1) ?? ''))?.received ?? 0) === 0);
  sending.destroy();
  await closed;
}
