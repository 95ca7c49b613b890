import type { StoredFileView } from '@cumple/contracts/common/stored-file';
import type { EvidencePackage } from '@cumple/contracts/commitments/evidence-package';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { FILE_STORE, type FileStore } from '@cumple/server-kit/files/file-store';
import { unzipped } from '@cumple/testing/unzipped';
import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { pdf, uploaded } from '../../commitments/files/testing/send-upload';
import { countStatements } from '@cumple/server-kit/database/count-statements';
import { hidePlan } from '../../testing/hide-plan';
import { runningPlan } from '../../testing/tried-plans';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../../testing/workspace-api';

const ADDRESS = '/api/v1/action-plans/zz-2025-2027/commitments/g10/evidence.zip';
const FOLDER = 'zz-2025-2027-G10-evidence-2026-03-01';
const SCRIPT = '"><script>alert(1)</script>';
const PAGE = Buffer.from('<!doctype html><p>lo que decía</p>');
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

let api: WorkspaceApi;
let liaison: Caller;
let file: StoredFileView;
let gone: StoredFileView;

beforeAll(async () => {
  api = await createWorkspaceApi([runningPlan], undefined, { publicUrl: 'https://cumple.example' });
  liaison = await api.as({ role: 'liaison', institution: 'water' });
  file = await uploaded(liaison, `=Año 2026: ${'ñ'.repeat(70)}.pdf`, pdf('acta'));
  gone = await uploaded(liaison, 'perdido.pdf', pdf('perdido'));
  await store().put(Readable.from([PAGE]), 1_000);
  await cite();
});
afterAll(() => api.close());

const store = () => api.app.get<FileStore>(FILE_STORE);

/** One evidence of each kind of luck. */
async function cite(): Promise<void> {
  const put = (position: number, fields: Record<string, unknown>) => {
    const all: Record<string, unknown> = { position, published_at: '2026-02-01', ...fields };
    const names = Object.keys(all);
    return api.database.owner.query(`INSERT INTO evidence (commitment_id, ${names.join(', ')}) SELECT id, ${names.map((_, index) => `$${index + 1}`).join(', ')} FROM commitment WHERE code = 'G10'`, Object.values(all));
  };
  const seen = { checked_at: '2026-02-10T12:00:00Z' };
  const failing = { ...seen, state: 'does-not-open', last_opened_at: '2026-01-05T12:00:00Z', failing_since: '2026-02-03T12:00:00Z', failures: 3 };
  const copied = { copy_sha256: hash(PAGE), copied_at: '2026-01-05T12:00:00Z', copy_content_type: 'text/html', copy_size: PAGE.length };
  await put(1, { file_id: file.id, title: '=HYPERLINK("x")', kind: 'final-product' });
  await put(2, { url: 'https://archived.example.org/a', ...failing, state: 'archived', ...copied, copy_released_at: '2026-02-11' });
  await put(3, { url: 'https://gone.example.org/b?c=1&d=2', ...failing, title: SCRIPT });
  await put(4, { url: 'https://waiting.example.org/', ...failing, ...copied });
  await put(5, { url: 'https://kept.example.org/', ...failing, ...copied, copy_kept_back_at: '2026-02-11' });
  await put(6, { url: 'https://new.example.org/' });
  await put(7, { url: 'https://open.example.org/', state: 'opens', ...seen, sha256: 'a'.repeat(64) });
  await put(8, { file_id: gone.id });
  await put(9, { url: 'https://draft.example.org/secret', published_at: null });
  await put(10, { url: 'https://withdrawn.example.org/', withdrawn_at: '2026-02-20' });
  await store().remove(gone.sha256);
}

async function taken() {
  const { status, headers, body } = await api.anybody.get(ADDRESS).responseType('blob');
  const files = new Map((await unzipped(body as Buffer)).map(({ path, bytes }) => [path, bytes]));
  const text = (path: string) => files.get(`${FOLDER}/${path}`)?.toString() ?? '';
  return { status, headers, body: body as Buffer, files, text, pack: JSON.parse(text('evidence.json')) as EvidencePackage };
}

it('says of each evidence what is left of it, and gives every file and copy that is public', async () => {
  const { pack, files } = await taken();
  expect(pack.evidence.map(({ id, remains }) => [id, remains])).toEqual([
    ['G10-1', 'file'], ['G10-2', 'copy'], ['G10-3', 'lost'], ['G10-4', 'copy-not-public'], ['G10-5', 'lost'], ['G10-6', 'address'], ['G10-7', 'address'], ['G10-8', 'lost'],
  ]);
  const [first, second, ...others] = pack.evidence;
  expect([first?.path, second?.path, others.map(({ path }) => path)]).toEqual([expect.stringMatching(/^files\/G10-1-=?Año 2026 ñ+\.pdf$/), 'copies/G10-2-2026-01-05.html', [null, null, null, null, null, null]]);
  expect(files.get(`${FOLDER}/${first?.path}`)?.equals(pdf('acta'))).toBe(true);
  expect(files.get(`${FOLDER}/${second?.path}`)?.equals(PAGE)).toBe(true);
});

it('tells what the page of the commitment tells, and where it comes from', async () => {
  const { pack } = await taken();
  const { evidence, title } = await api.read<Commitment>('/action-plans/zz-2025-2027/commitments/G10');
  expect(pack.evidence).toEqual(evidence.map((each) => expect.objectContaining({ ...each }) as unknown));
  expect(pack).toMatchObject({ commitment: { code: 'G10', title }, madeOn: '2026-03-01', demonstration: expect.any(Boolean) as boolean, address: 'https://cumple.example/planes/zz-2025-2027/compromisos/G10' });
});

it('can be checked as a whole: the sums are those of every other file', async () => {
  const { files, text } = await taken();
  const sums = [...files].filter(([path]) => path !== `${FOLDER}/SHA256SUMS`).map(([path, bytes]) => `${hash(bytes)}  ${path.slice(FOLDER.length + 1)}\n`);
  expect(text('SHA256SUMS')).toBe(sums.join(''));
});

it('lists what is lost as lost, in both languages, and runs nothing that somebody wrote', async () => {
  const { text } = await taken();
  for (const [page, lost] of [['LEEME.html', 'Lo que se perdió'], ['README.html', 'What is lost']] as const) {
    const part = text(page).split(`<h2>${lost}</h2>`)[1]?.split('<h2>')[0] ?? '';
    expect([...part.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)).toEqual(['G10-3', 'G10-4', 'G10-5', 'G10-8']);
    expect(text(page)).not.toContain('<script');
    expect(text(page)).toContain('&quot;&gt;&lt;script&gt;');
    expect(text(page)).toContain('href="https://gone.example.org/b?c=1&amp;d=2"');
  }
});

it('shows nothing that isn’t public: no draft, nothing withdrawn, no copy that waits or was kept back', async () => {
  const { files, body, text } = await taken();
  expect([...files.keys()].filter((path) => /\/(?:files|copies)\//.test(path))).toHaveLength(2);
  for (const secret of ['draft.example.org', 'withdrawn.example.org', liaison.account]) expect(body.includes(secret)).toBe(false);
  expect(text('evidence.json')).not.toMatch(/kept-back|keptBack/);
});

it('gives tables that no program takes for formulas', async () => {
  const rows = parse<Record<string, string>>((await taken()).text('evidence.csv'), { bom: true, columns: true });
  expect(rows.map(({ id, remains }) => [id, remains]).slice(0, 3)).toEqual([['G10-1', 'file'], ['G10-2', 'copy'], ['G10-3', 'lost']]);
  expect(rows[0]).toMatchObject({ title: `'=HYPERLINK("x")`, sha256: file.sha256, size: String(file.size) });
});

it('keeps what was seen at each look, every verdict with its post and reason, and the reports that cite it', async () => {
  const [evidence] = await api.database.owner.query<{ id: number }[]>(`SELECT id FROM evidence WHERE url LIKE 'https://gone%'`);
  const reviewer = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  for (const [verdict, reason] of [['rejected', 'No dice nada del hito.'], ['accepted', 'Ahora sí.']]) {
    await reviewer.send('/api/v1/workspace/plans/zz-2025-2027/evidence/G10-3/reviews', { verdict, reason }).expect(201);
  }
  await api.database.owner.query(`INSERT INTO link_check (evidence_id, checked_at, outcome, status, final_url) VALUES ($1, '2026-02-03T12:00:00Z', 'not-found', 404, 'https://gone.example.org/otra'), ($1, '2026-02-04T12:00:00Z', 'no-such-host', NULL, NULL)`, [evidence?.id]);
  const { pack, text } = await taken();
  expect(pack.evidence[2]).toMatchObject({
    reviews: [{ verdict: 'accepted', reason: 'Ahora sí.' }, { verdict: 'rejected', by: { post: expect.stringMatching(/.+/) as string } }],
    looks: [{ outcome: 'no-such-host', checkedAt: '2026-02-04T12:00:00.000Z', status: null }, { outcome: 'not-found', status: 404, finalUrl: 'https://gone.example.org/otra' }],
  });
  expect(parse<Record<string, string>>(text('looks.csv'), { bom: true, columns: true })).toHaveLength(2);
});

it('is offered to be saved, with its length, in one statement', async () => {
  const { headers, body } = await taken();
  expect(headers).toMatchObject({
    'content-type': 'application/zip', 'content-length': String(body.length), 'content-disposition': `attachment; filename=${FOLDER}.zip`, 'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox", 'cache-control': 'public, no-cache, no-transform', 'access-control-allow-origin': '*',
  });
  expect(headers['content-encoding']).toBeUndefined();
  expect(await countStatements(api.app.get(DataSource), () => api.anybody.get(ADDRESS).responseType('blob'))).toBe(1);
});

it('has a tag that holds as long as its bytes do, in every language', async () => {
  const first = await taken();
  const tag = String(first.headers['etag']);
  expect((await taken()).body.equals(first.body)).toBe(true);
  expect((await api.anybody.get(ADDRESS).set({ 'If-None-Match': tag, 'Accept-Language': 'en' })).status).toBe(304);
  await api.database.owner.query(`UPDATE evidence SET title = 'Otro título' WHERE url = 'https://new.example.org/'`);
  expect((await api.anybody.get(ADDRESS).set('If-None-Match', tag).responseType('blob')).status).toBe(200);
});

it('answers HEAD with its length alone', async () => {
  const { body } = await taken();
  const { status, headers, text } = await api.visitor().head(ADDRESS);
  expect([status, headers['content-length'], text]).toEqual([200, String(body.length), undefined]);
});

it('says so where nothing is cited', async () => {
  await api.database.owner.query(`UPDATE evidence SET withdrawn_at = now() WHERE commitment_id = (SELECT id FROM commitment WHERE code = 'G2')`);
  const { body } = await api.anybody.get('/api/v1/action-plans/zz-2025-2027/commitments/G2/evidence.zip').responseType('blob').expect(200);
  const page = (await unzipped(body as Buffer)).find(({ path }) => path.endsWith('/LEEME.html'));
  expect(page?.bytes.toString()).toContain('no tiene evidencia citada');
});

it('takes no parameters, and is at no other address', async () => {
  await api.anybody.get(`${ADDRESS}?x=1`).expect(400);
  await api.anybody.get('/api/v1/action-plans/zz-2025-2027/commitments/G99/evidence.zip').expect(404);
  await hidePlan(api.database.owner, 'zz-2025-2027');
  await api.anybody.get(ADDRESS).expect(404);
});
