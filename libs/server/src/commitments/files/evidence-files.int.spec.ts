import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { StoredFileView } from '@cumple/contracts/common/stored-file';
import { hidePlan } from '../../testing/hide-plan';
import { runningPlan } from '../../testing/tried-plans';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../../testing/workspace-api';
import { pdf, uploaded } from './testing/send-upload';

const COMMITMENT = '/action-plans/zz-2025-2027/commitments/G10';
let api: WorkspaceApi;
let liaison: Caller;
let file: StoredFileView;
let address: string;

beforeAll(async () => {
  api = await createWorkspaceApi([runningPlan]);
  liaison = await api.as({ role: 'liaison', institution: 'water' });
  file = await uploaded(liaison, 'Año 2026: “acta”.pdf', pdf('acta'));
  address = `/api/v1/evidence-files/${file.id}/${encodeURIComponent(file.name)}`;
});
afterAll(() => api.close());

/** A draft cites the file, and an address. */
async function cite(publishedAt: string | null): Promise<void> {
  await api.database.owner.query(
    `INSERT INTO evidence (commitment_id, position, url, file_id, published_at)
     SELECT id, 1, NULL, $1::uuid, $2::timestamptz FROM commitment WHERE code = 'G10' UNION ALL SELECT id, 2, 'https://draft.example.org/secret', NULL, $2 FROM commitment WHERE code = 'G10'`, [file.id, publishedAt]);
}
const publish = () => api.database.owner.query(`UPDATE evidence SET published_at = now() WHERE published_at IS NULL`);

it('shows nothing of what only a draft cites, at any public address', async () => {
  const before = await Promise.all(['/current-plan/overview', '/action-plans', '/commitments', COMMITMENT, '/action-plans/zz-2025-2027/overview', '/action-plans/zz-2025-2027/commitments'].map(async (path) => [path, await api.read<unknown>(path)] as const));
  await cite(null);
  for (const [path, answer] of before) expect([path, await api.read<unknown>(path)]).toEqual([path, answer]);
  expect((await api.anybody.get(address)).status).toBe(404);
  expect((await liaison.get(address)).status).toBe(404);
});

it('shows and counts it once it is published', async () => {
  await publish();
  const { evidence, evidenceCount } = await api.read<Commitment>(COMMITMENT);
  expect([evidenceCount, evidence.map(({ id, url, file: shown }) => ({ id, url, file: shown }))]).toEqual([2, [
    { id: 'G10-1', url: null, file: { name: file.name, contentType: 'application/pdf', size: file.size, sha256: file.sha256, address } },
    { id: 'G10-2', url: 'https://draft.example.org/secret', file: null },
  ]]);
});

it('offers it to anybody, to be saved and never to be shown', async () => {
  const { status, headers, body } = await api.anybody.get(address).responseType('blob');
  expect([status, (body as Buffer).toString()]).toEqual([200, pdf('acta').toString()]);
  expect(headers).toMatchObject({
    'content-type': 'application/pdf', 'content-length': String(file.size), 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'public, no-cache, no-transform', etag: `"${file.sha256}"`, 'access-control-allow-origin': '*',
  });
  expect(headers['content-disposition']).toMatch(/^attachment; filename="[ -~]+"; filename\*=UTF-8''A%C3%B1o%202026%20%E2%80%9Cacta%E2%80%9D\.pdf$/);
  expect(headers['set-cookie']).toBeUndefined();
});

it('says 304 to whoever has it, sends ranges, and answers HEAD', async () => {
  expect((await api.anybody.get(address).set('If-None-Match', `"${file.sha256}"`)).status).toBe(304);
  const part = await api.anybody.get(address).set('Range', 'bytes=0-4').responseType('blob');
  expect([part.status, (part.body as Buffer).toString()]).toEqual([206, '%PDF-']);
});

it('has it at no other name', async () => {
  expect((await api.anybody.get(`/api/v1/evidence-files/${file.id}/otro.pdf`)).status).toBe(404);
  expect((await api.anybody.get('/api/v1/evidence-files/not-an-id/x.pdf')).status).toBe(404);
});

it('offers a table as it is, unpacked and unread', async () => {
  const table = await uploaded(liaison, 'datos.csv', Buffer.from('a,b\n=HYPERLINK("x"),<script>\n'));
  const { headers } = await liaison.get(table.address).set('Accept-Encoding', 'br, gzip');
  expect(headers).toMatchObject({ 'content-type': 'text/csv', 'content-disposition': 'attachment; filename=datos.csv' });
  expect(headers['content-encoding']).toBeUndefined();
});

it('takes it back when the evidence is withdrawn, and while the plan is a draft', async () => {
  const { owner } = api.database;
  await owner.query(`UPDATE evidence SET withdrawn_at = now() WHERE file_id = $1`, [file.id]);
  expect((await api.anybody.get(address)).status).toBe(404);
  await owner.query(`UPDATE evidence SET withdrawn_at = NULL WHERE file_id = $1`, [file.id]);
  await hidePlan(owner, 'zz-2025-2027');
  expect((await api.anybody.get(address)).status).toBe(404);
});
