import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { Page } from '@cumple/contracts/common/page';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import type { SheetReport } from '@cumple/contracts/progress/report-sheet';
import { verifyAudit } from '@cumple/server-kit/audit/verify-audit';
import { lastSecret } from '../testing/browser';
import { insertRound, reportDeskOf, reportedPlan, saving } from '../testing/report-desk';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../testing/workspace-api';

const PLAN = 'zz-2025-2027';
let api: WorkspaceApi;
let liaison: Caller;
let contact: Caller;
let desk: ReturnType<typeof reportDeskOf>;
beforeEach(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  await insertRound(api.database.owner);
  liaison = await api.as({ role: 'liaison', institution: 'planning-office' });
  contact = await api.as({ role: 'point-of-contact', institution: 'water' });
  desk = reportDeskOf(liaison);
});
afterEach(async () => {
  expect(await verifyAudit(api.database.app.manager)).toMatchObject({ whole: true });
  await api.close();
});

const close = () => contact.send(workspacePaths.roundClosing(PLAN, 1));
const queue = async () => ((await contact.get(`${workspacePaths.reviewQueue(PLAN)}?pageSize=100`).expect(200)).body as Page<ManagedReport>).items;
const publish = ({ id, version }: ManagedReport) => contact.send(workspacePaths.reportPublication(id)).set('If-Match', `"v${version}"`);
const cites = (...urls: string[]) => saving({ evidence: urls.map((url) => ({ url, file: null, title: null, kind: null })) });
const statuses = async (requests: readonly PromiseLike<{ status: number }>[]) => [...new Set((await Promise.all(requests)).map(({ status }) => status))].sort();
const SHARED = 'https://datos.example.org/compartido';

/** Does work while nobody can be given a receipt. */
async function whileReceiptsWait(work: () => Promise<void>): Promise<void> {
  await api.database.owner.transaction(async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('cumple:receipts', 0))`);
    await work();
  });
}

/** Resolves when so many statements wait for somebody else's lock. */
async function waitingFor(count: number): Promise<void> {
  const waiting = 'SELECT count(DISTINCT l.pid)::int AS n FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid AND a.datname = current_database() WHERE NOT l.granted';
  while (((await api.database.owner.query<{ n: number }[]>(waiting))[0]?.n ?? 0) < count) await api.database.owner.query('SELECT pg_sleep(0.02)');
}

test('two liaisons save one row two hundred times: each is told how it went, and what was acknowledged last is what is there', async () => {
  const other = reportDeskOf(await api.as({ role: 'liaison', institution: 'planning-office' }));
  const seen: number[] = [];
  let acknowledged = { version: 0, narrative: '' };
  const write = async (who: typeof desk, name: string) => {
    let version = 0;
    for (let turn = 0; turn < 100; turn += 1) {
      const narrative = `${name} ${turn}`;
      const { status, body } = await who.save(5, saving({ narrative }), version);
      seen.push(status);
      if (status === 200) version = (body as SheetReport).version;
      else version = (await who.row(5)).report?.version ?? 0;
      if (status === 200 && version > acknowledged.version) acknowledged = { version, narrative };
    }
  };
  await Promise.all([write(desk, 'una'), write(other, 'otra')]);
  expect([200, 412]).toEqual(expect.arrayContaining([...new Set(seen)]));
  expect((await desk.row(5)).report).toMatchObject(acknowledged);
  expect(acknowledged.version).toBe(seen.filter((status) => status === 200).length);
}, 120_000);

test('a round isn’t closed while reports are being received in it, and nothing is received afterwards', async () => {
  await desk.save(4, saving()).expect(200);
  await desk.save(5, saving()).expect(200);
  const done: string[] = [];
  let sending: PromiseLike<void> = Promise.resolve();
  let closing: PromiseLike<void> = Promise.resolve();
  await whileReceiptsWait(async () => {
    sending = desk.submit([{ number: 4, version: 1 }]).expect(201).then(() => void done.push('received'));
    await waitingFor(1);
    closing = close().expect(200).then(() => void done.push('closed'));
    await waitingFor(2);
    expect(done).toEqual([]);
  });
  await Promise.all([sending, closing]);
  await desk.submit([{ number: 5, version: 1 }]).expect(409);
  await desk.save(5, saving(), 1).expect(409);
  expect(await queue()).toHaveLength(1);
});

test('fifty use a link while its round is closed: it was sent in time, and is received once', async () => {
  await api.as({ role: 'approver', institution: 'planning-office' });
  await desk.save(4, saving()).expect(200);
  await desk.submit([{ number: 4, version: 1 }], { approval: 'link' }).expect(201);
  const token = await lastSecret(api, 'submission.approval-asked');
  const uses = Array.from({ length: 50 }, () => api.visitor().send(workspacePaths.approvalDecision(), { token, decision: 'approve' }));
  const [answers] = await Promise.all([Promise.all(uses), close().expect(200)]);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => ![200, 410].includes(status))).toEqual([]);
  expect(await queue()).toHaveLength(1);
}, 60_000);

test('reports are published while others of the same commitment cite the same evidence, and nobody gets in anybody’s way', async () => {
  for (const milestone of [1, 2, 3, 4]) await desk.save(milestone, { ...cites(SHARED), obstacles: [{ kind: 'budget', text: null }], correctiveAction: 'Se pidió.' }).expect(200);
  await desk.submit([1, 2, 3, 4].map((number) => ({ number, version: 1 }))).expect(201);
  const reports = await queue();
  await desk.save(5, cites(SHARED)).expect(200);
  let version = 1;
  const saves = async () => {
    const seen: { status: number }[] = [];
    for (const urls of [[], [SHARED], ['https://datos.example.org/otro'], [SHARED], [], [SHARED]]) seen.push(await desk.save(5, cites(...urls), version++));
    return seen.map(({ status }) => status);
  };
  const [published, saved] = await Promise.all([statuses(reports.map(publish)), saves()]);
  expect([published, [...new Set(saved)]]).toEqual([[200], [200]]);
});

test('two drafts cite and let go of one evidence over and over', async () => {
  const outside = reportDeskOf(liaison, 'planning-office', 'outside');
  const write = async (who: typeof desk, milestone: number) => {
    const seen: number[] = [];
    for (let turn = 0; turn < 40; turn += 1) seen.push((await who.save(milestone, turn % 2 ? saving() : cites(SHARED), turn)).status);
    return seen;
  };
  const seen = await Promise.all([write(desk, 3), write(outside, 4), write(outside, 5)]);
  expect([...new Set(seen.flat())]).toEqual([200]);
  expect(await api.database.owner.query('SELECT url FROM evidence')).toEqual([]);
}, 60_000);

test('a milestone that is amended or withdrawn while it is reported of: it is one before the other', async () => {
  for (const milestone of [2, 3, 4, 5]) await desk.save(milestone, saving()).expect(200);
  const change = (milestone: number) => contact.patch(workspacePaths.milestone(PLAN, 'G1', milestone), { title: 'Otro', reason: 'Se precisó.' }).set('If-Match', '"v1"');
  const withdraw = (milestone: number) => contact.send(workspacePaths.milestoneWithdrawal(PLAN, 'G1', milestone), { reason: 'Se retiró.' }).set('If-Match', '"v1"');
  const [sent, changed] = await Promise.all([
    Promise.all([2, 3, 4, 5].map((number) => desk.submit([{ number, version: 1 }]))),
    Promise.all([change(2), change(3), withdraw(4), withdraw(5)]),
  ]);
  expect(sent.filter(({ status }) => ![201, 422].includes(status))).toEqual([]);
  expect(changed.filter(({ status }) => ![200, 409, 422].includes(status))).toEqual([]);
  expect((await queue()).length).toBe(sent.filter(({ status }) => status === 201).length);
});

test('an institution that is joined to another while it reports: every report is somebody’s, once', async () => {
  await contact.send(workspacePaths.institutions(), { slug: 'office-2', name: 'Oficina', acronym: null, sector: 'government', jurisdiction: 'zz' }).expect(201);
  await api.database.owner.query(`UPDATE commitment SET responsible_post_id = NULL, lead_institution_id = (SELECT id FROM institution WHERE slug = 'office-2') WHERE code = 'G1'`);
  const twice = reportDeskOf(await api.as({ role: 'liaison', institution: 'office-2' }), 'office-2');
  for (const milestone of [2, 3, 4]) await twice.save(milestone, saving()).expect(200);
  const merge = contact.send(workspacePaths.institutionMerger('office-2'), { into: 'planning-office', reason: 'Está dos veces' }).set('If-Match', '"v1"').expect(200);
  const [sent] = await Promise.all([Promise.all([2, 3, 4].map((number) => twice.submit([{ number, version: 1 }]))), merge]);
  expect(sent.filter(({ status }) => ![201, 403, 404].includes(status))).toEqual([]);
  expect((await queue()).map(({ institution }) => institution.slug)).toEqual(sent.filter(({ status }) => status === 201).map(() => 'planning-office'));
  expect((await desk.sheet()).rows).toHaveLength(6);
});
