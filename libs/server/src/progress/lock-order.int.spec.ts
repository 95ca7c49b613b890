import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { randomUUID } from 'node:crypto';
import type { EntitySubscriberInterface, QueryRunner } from 'typeorm';
import { WriteDesk } from '../common/write-desk';
import { KeepWhatWasSeen } from '../commitments/links/keep-what-was-seen';
import { leaveReport } from '../testing/submitted-reports';
import { reportDeskOf, reportedPlan, saving } from '../testing/report-desk';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../testing/workspace-api';
import { ExpireSubmissions } from './submissions/expire-submissions';

const PLAN = 'zz-2025-2027';
let api: WorkspaceApi;
let contact: Caller;
/** Somebody who holds up two writes where each has what the other may want next. */
let between: QueryRunner;
let crossed: string[];
beforeEach(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  contact = await api.as({ role: 'point-of-contact', institution: 'water' });
  crossed = [];
  api.database.app.subscribers.push({ afterQuery: ({ error, query }) => void ((error as { code?: string } | undefined)?.code === '40P01' && crossed.push(query)) } satisfies EntitySubscriberInterface);
  between = api.database.owner.createQueryRunner();
  await between.startTransaction();
});
afterEach(async () => {
  if (between.isTransactionActive) await between.rollbackTransaction();
  await between.release();
  await api.close();
});

const sql = <Row>(statement: string, values: unknown[] = []) => api.database.owner.query<Row[]>(statement, values);
const told = (answer: PromiseLike<{ status: number }>) => answer.then(({ status }) => status);
const cites = (...urls: string[]) => saving({ evidence: urls.map((url) => ({ url, file: null, title: null, kind: null })) });
const evidenceOf = async (url: string) => (await sql<{ id: number }>('SELECT id FROM evidence WHERE url = $1', [url]))[0]?.id ?? 0;

/** Resolves when so many connections wait for somebody else's lock. */
async function waiting(count: number): Promise<void> {
  const blocked = 'SELECT count(DISTINCT l.pid)::int AS n FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid AND a.datname = current_database() WHERE NOT l.granted';
  while (((await sql<{ n: number }>(blocked))[0]?.n ?? 0) < count) await sql('SELECT pg_sleep(0.01)');
}

/** Begins one, and once that waits the other; answers what both answered after nobody held them up any more. */
async function crossing<One, Other>(one: () => PromiseLike<One>, other: () => PromiseLike<Other>): Promise<[One, Other]> {
  const first = one();
  await waiting(1);
  const second = other();
  await waiting(2);
  await between.rollbackTransaction();
  return Promise.all([first, second]);
}

const publishAll = (...reports: readonly [id: number, version: number][]) =>
  told(contact.send(workspacePaths.reportPublications(PLAN), { reports: reports.map(([id, version]) => ({ id, version })) }));

test('what is seen of an address, while reports that cite it are published', async () => {
  const url = 'https://datos.example.org/1';
  const report = await leaveReport(api, { evidence: [url] });
  await sql(`UPDATE evidence SET published_at = '2026-02-01'`);
  const address = { id: await evidenceOf(url), url, copyWanted: false };
  const fetched = { outcome: 'opens', status: 200, finalUrl: url, contentType: null, robotsTag: '', content: null } as const;
  await between.query('LOCK TABLE link_check IN ACCESS EXCLUSIVE MODE');
  const [, published] = await crossing(() => api.app.get(KeepWhatWasSeen).keep({ address, fetched, mayBeKept: false }, 'opens'), () => publishAll([report, 1]));
  expect([published, await sql('SELECT state, failures FROM evidence')]).toEqual([200, [{ state: 'opens', failures: 0 }]]);
  expect(crossed).toEqual([]);
});

test('two filled-in sheets that are applied, whose rows stand in opposite order', async () => {
  await sql(`UPDATE milestone SET institution_id = (SELECT id FROM institution WHERE slug = 'water') WHERE number = 5`);
  await sql(`INSERT INTO milestone (commitment_id, number, position, title, state, institution_id) SELECT c.id, 2, 2, 'Otro', 'under-way', i.id FROM commitment c, institution i WHERE c.code = 'G2' AND i.slug = 'planning-office'`);
  const begin = async (institution: string, rows: readonly (readonly [commitment: string, number: number])[]) => {
    const liaison = await api.as({ role: 'liaison', institution });
    const desk = reportDeskOf(liaison, institution, 'outside');
    for (const [commitment, number] of rows) await desk.save(number, saving(), 0, commitment).expect(200);
    const preview = randomUUID();
    const drafts = rows.map(([commitment, number]) => ({ commitment, number, version: 1, saving: cites(`https://datos.example.org/${institution}-${number}`) }));
    await sql(`INSERT INTO sheet_preview (id, account_id, sheet, rows, expires_at) VALUES ($1, $2, $3, $4, $5::timestamptz + interval '1 hour')`,
      [preview, liaison.account, `${PLAN}/outside/${institution}`, JSON.stringify(drafts), api.clock.now]);
    return () => told(liaison.send(workspacePaths.sheetPreviewApplication(PLAN, 'outside', institution, preview), {}));
  };
  const [one, other] = [await begin('planning-office', [['G1', 4], ['G2', 2]]), await begin('water', [['G2', 1], ['G1', 5]])];
  await between.query(`SELECT FROM progress_report r JOIN milestone m ON m.id = r.milestone_id JOIN commitment c ON c.id = m.commitment_id WHERE (c.code, m.number) IN (('G2', 2), ('G1', 5)) FOR UPDATE OF r`);
  expect(await crossing(one, other)).toEqual([200, 200]);
  expect(crossed).toEqual([]);
});

test('reports of a commitment that are published, while one of them, returned, is written in', async () => {
  const desk = reportDeskOf(await api.as({ role: 'liaison', institution: 'planning-office' }), 'planning-office', 'outside');
  const sent = await leaveReport(api, { milestone: 1 });
  const returned = await leaveReport(api, { milestone: 4, evidence: ['https://datos.example.org/a'] });
  await sql(`UPDATE progress_report SET state = 'returned' WHERE id = $1`, [returned]);
  await between.query('SELECT FROM report_evidence FOR UPDATE');
  const write = () => told(desk.save(4, cites('https://datos.example.org/b'), 1));
  expect(await crossing(write, () => publishAll([sent, 1], [returned, 1]))).toEqual([200, 200]);
  expect(await sql('SELECT state FROM progress_report ORDER BY id')).toEqual([{ state: 'published' }, { state: 'returned' }]);
  expect(crossed).toEqual([]);
});

test('what nobody approved in time, while its institution is joined to another', async () => {
  await sql(`INSERT INTO institution (slug, name, sector, jurisdiction_id) SELECT 'twice', 'Dos veces', 'government', id FROM jurisdiction`);
  await sql(`UPDATE milestone SET institution_id = (SELECT id FROM institution WHERE slug = 'twice') WHERE number = 4`);
  const desk = reportDeskOf(await api.as({ role: 'liaison', institution: 'twice' }), 'twice', 'outside');
  await api.as({ role: 'approver', institution: 'twice' });
  const stays = reportDeskOf(await api.as({ role: 'liaison', institution: 'planning-office' }), 'planning-office', 'outside');
  await stays.save(3, saving()).expect(200);
  await desk.save(4, saving()).expect(200);
  await desk.submit([{ number: 4, version: 1 }], { approval: 'link' }).expect(201);
  await sql(`UPDATE report_submission SET expires_at = '2026-02-01'`);
  await between.query('SELECT FROM progress_report FOR UPDATE');
  const merge = () => told(contact.send(workspacePaths.institutionMerger('twice'), { into: 'planning-office', reason: 'Está dos veces' }).set('If-Match', '"v1"'));
  expect(await crossing(merge, () => api.app.get(ExpireSubmissions).run(api.clock.now))).toEqual([200, undefined]);
  expect(await sql('SELECT state FROM report_submission')).toEqual([{ state: 'expired' }]);
  expect(crossed).toEqual([]);
});

test('a report that is published by an institution whose name is being edited', async () => {
  const report = await leaveReport(api);
  await between.query('SELECT FROM progress_report FOR UPDATE');
  const rename = () => told(contact.patch(workspacePaths.institution('water'), { name: 'Autoridad de Aguas', reason: 'Se llama así' }).set('If-Match', '"v1"'));
  expect(await crossing(() => publishAll([report, 1]), rename)).toEqual([200, 200]);
  expect(crossed).toEqual([]);
});

test('whatever crosses all the same: the one that the database took back is done anew, after the other', async () => {
  const desk = api.app.get(WriteDesk);
  let [tries, met] = [0, (): void => undefined];
  const both = new Promise<void>((resolve) => void (met = resolve));
  const write = (first: string, second: string) => desk.write({ actor: null, source: 'spec' }, async ({ manager }) => {
    await manager.query(`SELECT FROM ${first} FOR UPDATE`);
    if (++tries === 2) met();
    await both;
    await manager.query(`SELECT FROM ${second} FOR UPDATE`);
    await manager.query('UPDATE site SET revision = revision + 1');
  });
  const [before] = await sql<{ revision: number }>('SELECT revision FROM site');
  await Promise.all([write('action_plan', 'site'), write('site', 'action_plan')]);
  expect([crossed.length, tries, await sql('SELECT revision FROM site')]).toEqual([1, 3, [{ revision: (before?.revision ?? 0) + 2 }]]);
});
