import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { GuardedFetch } from '@cumple/server-kit/fetch/guarded-fetch';
import { type HostileServer, startHostileServer } from '@cumple/server-kit/fetch/testing/hostile-server';
import { type NameServer, startNameServer } from '@cumple/server-kit/fetch/testing/name-server';
import { FILE_STORE, type FileStore } from '@cumple/server-kit/files/file-store';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { aCommitment, aMilestone, anEvidence, anInstitution, aPlanDocument, aPlanHeader } from '@cumple/testing/plan-document-builder';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVER_OPTIONS, type ServerOptions } from '../../common/server-options';
import { WriteDesk } from '../../common/write-desk';
import { leaveReport } from '../../testing/submitted-reports';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';
import { CheckEvidence } from './check-evidence.job';
import { DueAddresses } from './due-addresses';
import { KeepWhatWasSeen } from './keep-what-was-seen';
import { LINK_SETTINGS, type LinkSettings } from './link-settings';
import { OpenAddresses } from './open-addresses';

const PLAN = 'zz-2025-2027';
const PDF = Buffer.from('%PDF-1.7 informe');
let api: WorkspaceApi;
let web: HostileServer;
let names: NameServer;
let directory: string;
let check: CheckEvidence;
let pauses = 0;

const addressOf = (path: string, host = 'evidence.example.org') => `http://${host}:${web.port}${path}`;

beforeEach(async () => {
  [web, names] = await Promise.all([startHostileServer(), startNameServer()]);
  names.tell('evidence.example.org', ['127.0.0.1']);
  names.tell('other.example.org', ['127.0.0.1']);
  directory = mkdtempSync(join(tmpdir(), 'cumple-copies-'));
  const evidence = [anEvidence({ url: addressOf('/report.pdf') }), anEvidence({ url: addressOf('/gone') })];
  const plan = aPlanHeader({ jurisdiction: { code: 'zz', name: 'Isla', kind: 'country', fictional: false } });
  api = await createWorkspaceApi([aPlanDocument({ plan, institutions: [anInstitution(), anInstitution({ slug: 'water', name: 'Autoridad del Agua', acronym: null })], commitments: [aCommitment({ evidence, milestones: [aMilestone()] })] })], undefined, { filesDirectory: directory });
  pauses = 0;
  check = checker(api);
  web.at['/report.pdf'] = (_request, response) => response.writeHead(200, { 'Content-Type': 'application/pdf' }).end(PDF);
});
afterEach(async () => {
  await Promise.all([api.close(), web.close(), names.close()]);
  rmSync(directory, { recursive: true });
});

/** A worker of the application, which opens what stands on the loopback. */
function checker({ app, database, clock }: WorkspaceApi): CheckEvidence {
  const fetch = new GuardedFetch({
    userAgent: 'Cumple', nameServers: [names.address], permittedRanges: ['127.0.0.1/32'], permittedPorts: [web.port], limits: { headersMs: 2_000, totalMs: 5_000, bytes: 1_000_000, redirects: 5 },
  });
  const pause = () => {
    pauses += 1;
    return Promise.resolve();
  };
  const now = () => clock.now;
  const desk = new KeepWhatWasSeen(app.get(WriteDesk), app.get<FileStore>(FILE_STORE));
  return new CheckEvidence(new DueAddresses(database.app), new OpenAddresses({ fetch, pause }, now), desk, app.get(RegularTasks), app.get<ServerOptions>(SERVER_OPTIONS));
}

const onDay = (day: number) => {
  api.clock.now = new Date(Date.UTC(2026, 2, day, 12));
  return check.run(api.clock.now);
};
const shown = async (): Promise<EvidenceView[]> => (await api.read<{ evidence: EvidenceView[] }>(`/action-plans/${PLAN}/commitments/G1`)).evidence;
const checks = () => api.database.owner.query<{ outcome: string; status: number | null }[]>('SELECT outcome, status FROM link_check ORDER BY id');
const contact = () => api.as({ role: 'point-of-contact', institution: 'planning-office' });

it('says of an address that it opens, and of one that is gone only after it failed twice', async () => {
  await onDay(1);
  expect(await shown()).toMatchObject([
    { id: 'G1-1', state: 'opens', checkedAt: '2026-03-01T12:00:00.000Z', lastOpenedAt: '2026-03-01T12:00:00.000Z', failingSince: null, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    { id: 'G1-2', state: 'unchecked', checkedAt: null, lastOpenedAt: null, failingSince: null, sha256: null },
  ]);
  await onDay(3);
  expect((await shown())[1]).toMatchObject({ state: 'does-not-open', checkedAt: '2026-03-03T12:00:00.000Z', failingSince: '2026-03-01T12:00:00.000Z' });
  // One that opens is left in peace for a week.
  expect(web.visits.filter((visit) => visit.endsWith('/report.pdf'))).toHaveLength(1);
  web.at['/gone'] = (_request, response) => response.end('back');
  await onDay(9);
  expect((await shown())[1]).toMatchObject({ state: 'opens', lastOpenedAt: '2026-03-09T12:00:00.000Z', failingSince: null });
  expect(await checks()).toMatchObject([{ outcome: 'opens', status: 200 }, { outcome: 'not-found', status: 404 }, { outcome: 'not-found' }, { outcome: 'opens' }, { outcome: 'opens' }]);
});

it('asks one page of a host after the other, with a pause between', async () => {
  await onDay(1);
  expect(pauses).toBeGreaterThan(1);
});

it('says nothing of addresses while nobody answers: the network that is away may be ours', async () => {
  const [before] = [await shown()];
  await web.close();
  for (const day of [1, 2, 3]) await onDay(day);
  expect(await shown()).toEqual(before);
  expect(await checks()).toEqual([]);
  web = await startHostileServer();
});

it('says nothing while names can’t be asked for, and goes on within an hour of their return', async () => {
  await names.close();
  await onDay(1);
  expect((await shown()).map(({ state }) => state)).toEqual(['unchecked', 'unchecked']);
  const [row] = await api.database.owner.query<{ after: Date }[]>('SELECT max(check_after) AS after FROM evidence');
  expect(row?.after).toEqual(new Date(Date.UTC(2026, 2, 1, 13)));
  names = await startNameServer();
});

it('takes silence for what it is where another host answers', async () => {
  await onDay(1);
  await api.database.owner.query('UPDATE evidence SET url = $1, check_after = NULL WHERE position = 2', ['http://nobody.example.org/']);
  await onDay(2);
  await onDay(4);
  expect((await shown())[1]).toMatchObject({ state: 'does-not-open' });
  expect((await checks()).slice(-2)).toMatchObject([{ outcome: 'no-such-host', status: null }, { outcome: 'no-such-host' }]);
});

it('lets several workers share the work: each address is opened once', async () => {
  const workers = [check, checker(api), checker(api)];
  await Promise.all(workers.map((worker) => worker.run(api.clock.now)));
  expect(await checks()).toHaveLength(2);
});

it('opens nothing of a fictional plan, of what was withdrawn or isn’t published', async () => {
  const { owner } = api.database;
  for (const [hide, show] of [
    ['UPDATE jurisdiction SET fictional = true', 'UPDATE jurisdiction SET fictional = false'],
    ['UPDATE evidence SET withdrawn_at = now()', 'UPDATE evidence SET withdrawn_at = NULL'],
    ['UPDATE evidence SET published_at = NULL', 'UPDATE evidence SET published_at = now()'],
  ] as const) {
    await owner.query(hide);
    await onDay(1);
    await owner.query(show);
  }
  expect(web.visits).toEqual([]);
});

it('keeps a dated copy, which nobody reads before somebody looked at it', async () => {
  await onDay(1);
  const copy = { copiedAt: '2026-03-01T12:00:00.000Z', contentType: 'application/pdf', size: PDF.length, sha256: expect.any(String) as string };
  expect((await shown()).map((each) => each.copy)).toEqual([{ ...copy, address: null }, null]);
  const desk = await contact();
  const place = `/api/v1/evidence-copies/${PLAN}/G1-1`;
  await api.anybody.get(place).expect(404);
  const looked = await desk.get(workspacePaths.evidenceCopy(PLAN, 'G1-1')).expect(200);
  expect(looked.headers).toMatchObject({ 'content-disposition': 'attachment; filename=G1-1-2026-03-01.pdf', 'cache-control': 'no-store' });
  await desk.send(workspacePaths.evidenceCopyRelease(PLAN, 'G1-1'), { decision: 'release' }).expect(200);
  const { headers, body } = await api.anybody.get(place).expect(200);
  expect(body).toEqual(PDF);
  expect(headers).toMatchObject({ 'content-disposition': 'attachment; filename=G1-1-2026-03-01.pdf', 'content-security-policy': "default-src 'none'; sandbox", 'x-content-type-options': 'nosniff' });
  expect((await shown())[0]?.copy).toEqual({ ...copy, address: place });
  web.at['/report.pdf'] = (_request, response) => response.writeHead(404).end();
  await onDay(8);
  await onDay(10);
  const later = await contact();
  expect((await shown())[0]).toMatchObject({ state: 'archived', lastOpenedAt: '2026-03-01T12:00:00.000Z', failingSince: '2026-03-08T12:00:00.000Z' });
  await later.send(workspacePaths.evidenceCopyRelease(PLAN, 'G1-1'), { decision: 'keep-back', reason: 'Lleva firmas.' }).expect(200);
  expect((await shown())[0]).toMatchObject({ state: 'does-not-open', copy: null, sha256: null });
  await api.anybody.get(place).expect(404);
  await later.send(workspacePaths.evidenceCopyRelease(PLAN, 'G1-2'), { decision: 'release' }).expect(404);
});

it.each([
  ['its header', () => { web.at['/report.pdf'] = (_request, response) => response.writeHead(200, { 'Content-Type': 'application/pdf', 'X-Robots-Tag': 'noarchive' }).end(PDF); }],
  ['its page', () => { web.at['/report.pdf'] = (_request, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<meta name="robots" content="noarchive">'); }],
  ['its robots.txt', () => { web.at['/robots.txt'] = (_request, response) => response.end('User-agent: Cumple\nDisallow: /report'); }],
  ['a type that isn’t kept', () => { web.at['/report.pdf'] = (_request, response) => response.writeHead(200, { 'Content-Type': 'application/x-msdownload' }).end('MZ'); }],
  ['content that is packed', () => { web.at['/report.pdf'] = (_request, response) => response.writeHead(200, { 'Content-Type': 'application/pdf', 'Content-Encoding': 'gzip' }).end(PDF); }],
  ['content that never ends', () => { web.at['/report.pdf'] = (_request, response) => void response.writeHead(200, { 'Content-Type': 'application/pdf', 'Content-Length': 1e10 }).write('%PDF'); }],
])('keeps no copy where %s forbids it, and says that it opens', async (_what, forbid) => {
  forbid();
  await onDay(1);
  expect((await shown())[0]).toMatchObject({ state: 'opens', copy: null });
});

it('says nothing of an address that refuses programs, or that leads to private places', async () => {
  web.at['/report.pdf'] = (_request, response) => response.writeHead(403).end();
  web.at['/gone'] = (_request, response) => response.writeHead(302, { Location: 'http://169.254.169.254/latest/meta-data' }).end();
  for (const day of [1, 9, 17]) await onDay(day);
  expect((await shown()).map(({ state }) => state)).toEqual(['unchecked', 'unchecked']);
  expect((await checks()).map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['refused', 'private-address']));
});

it('opens nothing on the computer itself, as it is put together for an installation', async () => {
  const { fetch } = api.app.get<LinkSettings>(LINK_SETTINGS);
  for (const host of ['127.0.0.1', 'localhost', '127.1', '0', '[::ffff:127.0.0.1]']) expect([host, await fetch.open(addressOf('/report.pdf', host))]).toMatchObject([host, { outcome: 'private-address', status: null }]);
  expect(web.visits).toEqual([]);
});

it('remembers the last twenty looks', async () => {
  for (let day = 1; day <= 22; day += 1) await onDay(day * 8);
  const [row] = await api.database.owner.query<{ most: string }[]>('SELECT max(n) AS most FROM (SELECT count(*) AS n FROM link_check GROUP BY evidence_id) each');
  expect(Number(row?.most)).toBe(20);
});

describe('somebody who reports', () => {
  it('has what a draft cites opened once, and nothing before', async () => {
    await api.database.owner.query('UPDATE evidence SET published_at = NULL');
    await leaveReport(api, { state: 'draft', evidence: [addressOf('/gone')] });
    await onDay(1);
    expect(web.visits).toEqual([]);
    const liaison = await api.as({ role: 'liaison', institution: 'planning-office' });
    const ask = () => liaison.send(workspacePaths.evidenceCheck(PLAN, 'g1-2')).expect(200);
    await ask();
    await onDay(1);
    await ask();
    await onDay(1);
    expect(web.visits).toHaveLength(1);
    expect(await checks()).toMatchObject([{ outcome: 'not-found' }]);
    const stranger = await api.as({ role: 'liaison', institution: 'observatory' }).catch(() => null);
    await stranger?.send(workspacePaths.evidenceCheck(PLAN, 'G1-2')).expect(403);
    const other = await api.as({ role: 'point-of-contact', institution: 'water' });
    await other.send(workspacePaths.evidenceCheck(PLAN, 'G1-2')).expect(404);
  });
});

describe('what was received', () => {
  const evidenceOf = async (id: number, desk: Caller) => ((await desk.get(workspacePaths.progressReport(id)).expect(200)).body as ManagedReport).evidence[0];

  it('is opened by the regular work while it waits, again until it is known, and no more once it was returned', async () => {
    await api.database.owner.query('UPDATE evidence SET withdrawn_at = now()');
    const id = await leaveReport(api, { evidence: [addressOf('/missing')], receivedAt: '2026-03-01T10:00:00Z' });
    await onDay(1);
    const desk = await contact();
    expect(await evidenceOf(id, desk)).toMatchObject({ state: 'unchecked', checkedAt: null, lookedAt: '2026-03-01T12:00:00.000Z' });
    await onDay(3);
    expect(await evidenceOf(id, await contact())).toMatchObject({ state: 'does-not-open', checkedAt: '2026-03-03T12:00:00.000Z', lookedAt: '2026-03-03T12:00:00.000Z' });
    expect(web.visits).toHaveLength(2);
    await api.database.owner.query(`UPDATE progress_report SET state = 'returned'`);
    // The look that was due already is the last.
    for (const day of [9, 16, 31]) await onDay(day);
    expect(web.visits).toHaveLength(3);
  });

  it('is opened when the reviewer asks, and a copy is kept once it is published', async () => {
    await api.database.owner.query('UPDATE evidence SET withdrawn_at = now()');
    const id = await leaveReport(api, { evidence: [addressOf('/report.pdf?new')], receivedAt: '2026-03-01T10:00:00Z' });
    web.at['/report.pdf?new'] = (_request, response) => response.writeHead(200, { 'Content-Type': 'application/pdf' }).end(PDF);
    await onDay(1);
    const desk = await contact();
    expect(await evidenceOf(id, desk)).toMatchObject({ id: 'G1-3', state: 'opens', copy: null });
    api.clock.now = new Date(api.clock.now.getTime() + 11 * 60_000);
    await desk.send(workspacePaths.evidenceCheck(PLAN, 'G1-3')).expect(200);
    await check.run(api.clock.now);
    expect(await evidenceOf(id, desk)).toMatchObject({ state: 'opens', checkedAt: '2026-03-01T12:11:00.000Z', lookedAt: '2026-03-01T12:11:00.000Z' });
    await desk.send(workspacePaths.reportPublication(id)).set('If-Match', '"v1"').expect(200);
    await check.run(api.clock.now);
    expect((await evidenceOf(id, desk))?.copy).toMatchObject({ contentType: 'application/pdf', address: null });
  });

  it('stays “not checked” without a network', async () => {
    await api.database.owner.query('UPDATE evidence SET withdrawn_at = now()');
    const id = await leaveReport(api, { evidence: ['http://nobody.example.org/a'] });
    await onDay(1);
    expect(await evidenceOf(id, await contact())).toMatchObject({ state: 'unchecked', checkedAt: null, lookedAt: null });
  });
});

describe('a reviewer', () => {
  it('gives a verdict with its reason, in the name of the post; the latest counts and all stay', async () => {
    const desk = await contact();
    const path = workspacePaths.evidenceReviews(PLAN, 'G1-1');
    await desk.send(path, { verdict: 'rejected', reason: 'Es solo la página de inicio.' }).expect(201);
    const { body } = await desk.send(path, { verdict: 'accepted', reason: 'Es el informe.' }).expect(201);
    const review = { verdict: 'accepted', reason: 'Es el informe.', reviewedAt: '2026-03-01T12:00:00.000Z', by: { institution: expect.any(String) as string, post: expect.stringContaining('point-of-contact') as string } };
    expect((body as EvidenceView).review).toEqual(review);
    expect((await shown())[0]?.review).toEqual(review);
    expect(await api.database.owner.query('SELECT FROM evidence_review')).toHaveLength(2);
    const history = await api.read<{ items: { action: string }[] }>(`/action-plans/${PLAN}/history`);
    expect(history.items.filter(({ action }) => action === 'evidence.reviewed')).toHaveLength(2);
  });

  it('judges nothing that only a draft cites, nor what isn’t there', async () => {
    const desk = await contact();
    await api.database.owner.query('UPDATE evidence SET published_at = NULL WHERE position = 2');
    for (const id of ['G1-2', 'G1-99', 'nonsense', 'G1-99999999999999']) await desk.send(workspacePaths.evidenceReviews(PLAN, id), { verdict: 'accepted', reason: 'Sí' }).expect(404);
    expect((await shown()).map(({ id }) => id)).toEqual(['G1-1']);
  });

  it('must say why', async () => {
    await (await contact()).send(workspacePaths.evidenceReviews(PLAN, 'G1-1'), { verdict: 'accepted' }).expect(400);
  });
});
