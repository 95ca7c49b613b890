import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { FILE_LIMITS } from '@cumple/domain/commitments/file-limits';
import { insertRound, publishReports, reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';
import { begin, pdf, send, sendWhole, TUS, uploaded } from './testing/send-upload';

let api: WorkspaceApi;
let liaison: Caller;
beforeAll(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  await insertRound(api.database.owner);
});
afterAll(() => api.close());
beforeEach(async () => {
  liaison = await api.as({ role: 'liaison', institution: 'water' });
});

const begun = async (name: string, size: number) => String((await begin(liaison, { name, size }).expect(201)).headers['location']);

it('takes bytes only where the last ones ended, and none after the end', async () => {
  const bytes = pdf('entero');
  const address = await begun('a.pdf', bytes.length);
  for (const offset of [1, 10, bytes.length, 2 ** 40]) expect([offset, (await send(liaison, address, offset, bytes)).status]).toEqual([offset, 409]);
  for (const offset of ['-1', 'x', '1e0', '']) expect([offset, (await liaison.patchBytes(address, bytes, 'application/offset+octet-stream').set({ ...TUS, 'Upload-Offset': offset })).status]).toEqual([offset, 400]);
  expect((await send(liaison, address, 0, Buffer.concat([bytes, Buffer.from('y más')]))).status).toBeLessThan(500);
  expect(Number((await liaison.head(address).set(TUS).expect(200)).headers['upload-offset'])).toBeLessThanOrEqual(bytes.length);
  const whole = await begun('b.pdf', bytes.length);
  await send(liaison, whole, 0, bytes).expect(204);
  expect((await send(liaison, whole, bytes.length, bytes)).status).toBeLessThan(500);
  await liaison.send(`${whole}/completion`).expect(201);
  expect((await send(liaison, whole, bytes.length, bytes)).status).toBe(404);
  expect((await send(liaison, whole, 0, bytes)).status).toBe(404);
});

it('wants a length and a name that can be, and keeps a name without any way out of its folder', async () => {
  const metadata = (name: string) => `name ${Buffer.from(name).toString('base64')},institution ${Buffer.from('water').toString('base64')},plan ${Buffer.from('zz-2025-2027').toString('base64')}`;
  const asked = (length: string, words = metadata('a.pdf')) => liaison.send(workspacePaths.uploads()).set({ ...TUS, 'Upload-Length': length, 'Upload-Metadata': words });
  for (const length of ['-1', '1e3', 'x', '9'.repeat(30), '']) expect([length, (await asked(length)).status]).toEqual([length, 400]);
  expect((await asked(String(FILE_LIMITS.size + 1))).status).toBe(413);
  for (const words of ['name', 'name %%%', 'institution d2F0ZXI=', ',', 'name YQ==,name YQ==']) expect([words, (await asked('10', words)).status]).toEqual([words, expect.any(Number)]);
  for (const name of ['../../../etc/passwd.pdf', '..\\..\\boot.pdf', 'a\u0000b.pdf', 'x\u202Efdp.exe.pdf', 'CON.pdf', 'ñ'.repeat(500) + '.pdf', '\r\nX: y.pdf', '"; filename=x.html.pdf']) {
    const { status, body } = await sendWhole(liaison, name, pdf(name));
    expect([name, status]).toEqual([name, 201]);
    expect((body as { name: string }).name).not.toMatch(/[/\\\u0000-\u001f\u202E"]/u);
    expect(Buffer.byteLength((body as { name: string }).name)).toBeLessThanOrEqual(FILE_LIMITS.nameBytes);
    expect((await liaison.get((body as { address: string }).address)).headers['content-disposition']).toMatch(/^attachment; /);
  }
});

it('refuses what is something else than its name says', async () => {
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  const polyglots: [string, Buffer][] = [['a.pdf', html], ['a.html', html], ['a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')], ['a.exe', Buffer.from('MZ\u0090\u0000')], ['a.pdf', Buffer.concat([html, pdf('x')])], ['a.docx', Buffer.from('PK\u0003\u0004')]];
  for (const [name, bytes] of polyglots) expect([name, (await sendWhole(liaison, name, bytes)).status]).toEqual([name, 422]);
  expect(await uploaded(liaison, 'a.png', pdf('x'))).toMatchObject({ name: 'a.pdf', contentType: 'application/pdf' });
});

it('lets an account have so many uploads under way, whoever hurries', async () => {
  const answers = await Promise.all(Array.from({ length: 200 }, () => begin(liaison, { name: 'a.pdf', size: 10 })));
  const taken = answers.filter(({ status }) => status === 201).length;
  expect(answers.filter(({ status }) => ![201, 429].includes(status))).toEqual([]);
  expect(taken).toBeLessThanOrEqual(FILE_LIMITS.underWay);
}, 60_000);

it('gives a public file in no odd way, and another than the public ones in none', async () => {
  const file = await uploaded(liaison, 'acta.pdf', pdf('acta'));
  const address = `/api/v1/evidence-files/${file.id}/acta.pdf`;
  const desk = reportDeskOf(liaison, 'water');
  await desk.save(1, saving({ evidence: [{ url: null, file: file.id, title: null, kind: null }] }), 0, 'G2').expect(200);
  const ids = [file.id, file.id.toUpperCase(), `${file.id}%00`, '00000000-0000-0000-0000-000000000000', '..%2f..', '1', "'"];
  for (const id of ids) expect([id, (await api.anybody.get(`/api/v1/evidence-files/${id}/acta.pdf`)).status]).toEqual([id, id.endsWith('%00') ? 400 : 404]);
  await desk.submit([{ commitment: 'G2', number: 1, version: 1 }]).expect(201);
  expect((await api.anybody.get(address)).status).toBe(404);
  await publishReports(api.database.owner, 'G2', 1, api.clock.now);
  await api.database.owner.query('UPDATE evidence SET published_at = $1 WHERE file_id = $2', [api.clock.now, file.id]);
  const whole = await api.anybody.get(address).expect(200);
  const ranges = [`bytes=${Array.from({ length: 300 }, () => '0-0').join()}`, 'bytes=0-0,1-1', 'bytes=-0', 'bytes=5-1', 'bytes=x', 'lines=0-1', 'bytes=99999999999999999999-', 'bytes=0-99999999999999999999', 'bytes=-99999999999', 'bytes=0-0'];
  for (const range of ranges) {
    const { status, headers } = await api.anybody.get(address).set('Range', range);
    expect([range.slice(0, 40), [200, 206, 416].includes(status), Number(headers['content-length'] ?? 0) <= file.size]).toEqual([range.slice(0, 40), true, true]);
  }
  const etag = String(whole.headers['etag']);
  for (const held of [etag, `W/${etag}`, '*', `"x", ${etag}`]) expect([held, (await api.anybody.get(address).set('If-None-Match', held)).status]).toEqual([held, 304]);
  expect((await api.anybody.get(address).set('If-None-Match', '"x"')).status).toBe(200);
});
