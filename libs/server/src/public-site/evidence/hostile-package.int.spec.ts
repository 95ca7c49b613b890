import type { EvidencePackage } from '@cumple/contracts/commitments/evidence-package';
import { FILE_STORE, type FileStore } from '@cumple/server-kit/files/file-store';
import { unzipped } from '@cumple/testing/unzipped';
import { parse } from 'csv-parse/sync';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { countStatements } from '@cumple/server-kit/database/count-statements';
import { pdf, uploaded } from '../../commitments/files/testing/send-upload';
import { runningPlan } from '../../testing/tried-plans';
import { createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const ADDRESS = '/api/v1/action-plans/zz-2025-2027/commitments/g10/evidence.zip';
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const HOSTILE = '=cmd|"/c calc"!A1"><img src=x onerror=alert(1)></script><script>alert(2)</script><a href="javascript:alert(3)">';

let api: WorkspaceApi;
beforeEach(async () => {
  api = await createWorkspaceApi([runningPlan], undefined, { publicUrl: 'https://cumple.example' });
  await sql('UPDATE evidence SET withdrawn_at = now()');
});
afterEach(() => api.close());

const sql = <Row>(statement: string, values: unknown[] = []) => api.database.owner.query<Row[]>(statement, values);
const store = () => api.app.get<FileStore>(FILE_STORE);
const cite = (fields: Record<string, unknown>) => {
  const names = Object.keys(fields);
  return sql<{ id: number }>(`INSERT INTO evidence (commitment_id, published_at, position, ${names.join(', ')}) SELECT c.id, '2026-02-01', (SELECT coalesce(max(position), 0) + 1 FROM evidence WHERE commitment_id = c.id), ${names.map((_, index) => `$${index + 1}`).join(', ')}
    FROM commitment c WHERE code = 'G10' RETURNING id`, Object.values(fields));
};

/** A file of the store, under whatever name. */
async function citeFile(bytes: Buffer, name: string, title: string | null = null): Promise<string> {
  const { sha256, size } = await store().put(Readable.from([bytes], { objectMode: false }), 100_000_000);
  const id = randomUUID();
  await sql(`INSERT INTO stored_file (id, sha256, size, content_type, name, institution_id, stored_at) SELECT $1, $2, $3, 'application/pdf', $4, id, now() FROM institution LIMIT 1`, [id, sha256, size, name]);
  await cite({ file_id: id, title });
  return sha256;
}

async function taken() {
  const { body } = await api.anybody.get(ADDRESS).responseType('blob').expect(200);
  const files = await unzipped(body as Buffer);
  const text = (name: string) => files.find(({ path }) => path.endsWith(`/${name}`))?.bytes.toString() ?? '';
  return { files, text, pack: JSON.parse(text('evidence.json')) as EvidencePackage };
}

/** Like a browser that doesn't read on. */
async function slow(port: number): Promise<IncomingMessage> {
  const [answer] = (await once(get({ host: '127.0.0.1', port, path: ADDRESS, agent: false }), 'response')) as [IncomingMessage];
  return answer.pause();
}

test('files of any name, of nothing, and several of one name: each is at a place of its own, below its folder, and its page leads there', async () => {
  const names = ['🙂 acta.pdf', 'שלום\u202Efdp.pdf', `comilla " y '.pdf`, 'línea\notra.pdf', '../../fuera.pdf', 'C:\\fuera.pdf', 'acta #1?x=%20&<b>.pdf', 'acta.pdf', 'acta.pdf', '.pdf', 'NUL.pdf'];
  const liaison = await api.as({ role: 'liaison', institution: 'water' });
  for (const [index, name] of names.entries()) await cite({ file_id: (await uploaded(liaison, name, pdf(`contenido ${index}`))).id });
  await citeFile(Buffer.alloc(0), 'vacío.pdf');
  const { files, text, pack } = await taken();
  const paths = files.map(({ path }) => path);
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  expect(pack.evidence.map(({ remains }) => remains)).toEqual(pack.evidence.map(() => 'file'));
  const links = [...text('LEEME.html').matchAll(/href="(files\/[^"]*)"/g)].map(([, link = '']) => decodeURIComponent(new URL(link, 'file:///p/').pathname.slice('/p/'.length)));
  for (const { path, file } of pack.evidence) {
    const place = paths.find((each) => each.endsWith(`/${path ?? ''}`)) ?? '';
    expect(place).toMatch(/^[^/\\]+\/files\/[^/\\\n]+$/);
    expect(hash(files.find((each) => each.path === place)?.bytes ?? Buffer.from('none'))).toBe(file?.sha256);
    expect(links).toContain(path);
  }
  // As `sha256sum -c` reads it: a line each, no name that it would have to be told apart from.
  expect(text('SHA256SUMS').split('\n').filter((line) => line !== '' && !/^[0-9a-f]{64} {2}[^\\\n]+$/.test(line))).toEqual([]);
});

test('whatever was written of an evidence runs nowhere and calculates nothing', async () => {
  const reviewer = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  await sql(`UPDATE post SET title = $2 WHERE id = $1`, [reviewer.post, HOSTILE.slice(0, 150)]);
  const [evidence] = await cite({ url: `https://example.org/?"><script>alert(1)</script>`, title: `${HOSTILE}${'ñ'.repeat(10_000)}` });
  await sql(`INSERT INTO link_check (evidence_id, checked_at, outcome, status, final_url, content_type) VALUES ($1, '2026-02-03T12:00:00Z', 'opens', 200, 'javascript:alert(4)//"><script>', '=1+1')`, [evidence?.id]);
  const { pack } = await taken();
  await reviewer.send(`/api/v1/workspace/plans/zz-2025-2027/evidence/${pack.evidence[0]?.id ?? ''}/reviews`, { verdict: 'rejected', reason: HOSTILE }).expect(201);
  await sql('UPDATE action_plan SET title = $1', [HOSTILE]);
  await sql(`UPDATE commitment SET title = $1 WHERE code = 'G10'`, [HOSTILE]);
  const { text, pack: after } = await taken();
  expect(after.evidence[0]).toMatchObject({ title: `${HOSTILE}${'ñ'.repeat(10_000)}`, reviews: [{ reason: HOSTILE }] });
  for (const page of ['LEEME.html', 'README.html']) {
    const html = text(page);
    expect([...html.matchAll(/<(script|img|iframe|object|svg|style|link|form|base)\b/gi)].map(([, tag]) => tag)).toEqual(['style']);
    expect([...html.matchAll(/ href="([a-z]+):/gi)].map(([, scheme]) => scheme).filter((scheme) => scheme !== 'https')).toEqual([]);
    expect(html.match(/<[^>]* on[a-z]+=/i)).toBeNull();
  }
  for (const table of ['evidence.csv', 'looks.csv']) {
    const cells = parse(text(table), { bom: true }).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  }
});

test('two thousand evidences are one statement, and all of them are there', async () => {
  await sql(`INSERT INTO evidence (commitment_id, published_at, position, url) SELECT c.id, '2026-02-01', 1000 + n, 'https://example.org/' || n FROM commitment c, generate_series(1, 2000) n WHERE code = 'G10'`);
  const { pack } = await taken();
  expect(pack.evidence).toHaveLength(2_000);
  expect(await countStatements(api.app.get(DataSource), () => api.anybody.get(ADDRESS).responseType('blob'))).toBe(1);
}, 60_000);

test('many who take it slowly hold no connection to the database; and what is removed meanwhile breaks off, never half', async () => {
  await citeFile(Buffer.alloc(30_000_000, 'a'), 'largo.pdf');
  const last = await citeFile(Buffer.from('después'), 'después.pdf');
  const server = await api.app.listen(0, '127.0.0.1') as Server;
  const { port } = server.address() as AddressInfo;
  const [first, ...others] = await Promise.all(Array.from({ length: 30 }, () => slow(port)));
  const held = await sql(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`);
  expect(held).toEqual([]);
  await api.anybody.get('/api/v1/action-plans/zz-2025-2027/commitments/g10').expect(200);
  await store().remove(last);
  await expect(first?.resume().toArray()).rejects.toThrow('aborted');
  for (const answer of others) answer.destroy();
  // Asked anew it says so before the first byte.
  expect((await taken()).pack.evidence.map(({ remains }) => remains)).toEqual(['file', 'lost']);
}, 60_000);
