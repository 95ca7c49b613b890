import { workspacePaths as at } from '@cumple/contracts/common/workspace-paths';
import { EMPTY_REPORT } from '@cumple/domain/progress/report-content';
import { createLogger } from '@cumple/server-kit/logging/logger';
import { applyPlanDocument } from '@cumple/server/self-assessment/apply-plan-document';
import { lastSecret } from '@cumple/server/testing/browser';
import { createMigratedDatabase, type MigratedDatabase } from '@cumple/server/testing/migrated-database';
import { runningPlan } from '@cumple/server/testing/tried-plans';
import { peopleOf, type Caller, type People } from '@cumple/server/testing/workspace-api';
import type { Test } from 'supertest';
import { createApi, type Api } from '../create-api';

const now = new Date('2026-03-01T12:00:00Z');
const WORKSPACE = '/api/v1/workspace';
const CANARY = 'canario-7f3a';

let database: MigratedDatabase;
let api: Api;
let people: People;
let contact: Caller;
let observer: Caller;
let log = '';

beforeAll(async () => {
  database = await createMigratedDatabase();
  await applyPlanDocument(database.owner, runningPlan, { mode: 'create', contacts: [], sourceSha256: null });
  const logger = createLogger({ readable: false, destination: { write: (line) => void (log += line) } });
  api = await createApi({ databaseUrl: database.appUrl, build: 'b1', portalDir: '/nowhere', publicUrl: 'https://cumple.example', logger, clock: () => now });
  people = peopleOf({ app: api.app, database, clock: { now } }, true);
  contact = await people.as({ role: 'point-of-contact', institution: 'planning-office', email: `${CANARY}@example.org` });
  observer = await people.as({ role: 'observer', institution: 'water' });
});
afterAll(async () => {
  await api.app.close();
  await database.close();
});

const answers: [string, number, () => Test][] = [
  ['a read', 200, () => contact.get(`${WORKSPACE}/account`)],
  ['a read that the caller holds', 304, () => contact.get(`${WORKSPACE}/account`).set('If-None-Match', '*')],
  ['the session of somebody', 200, () => contact.get(`${WORKSPACE}/session`)],
  ['the session of nobody', 200, () => people.anybody.get(`${WORKSPACE}/session`)],
  ['a plan as CSV', 200, () => contact.get(`${WORKSPACE}/plans/zz-2025-2027/spreadsheet.csv`)],
  ['a plan as XLSX', 200, () => contact.get(`${WORKSPACE}/plans/zz-2025-2027/spreadsheet.xlsx`)],
  ['the empty form of a plan', 200, () => contact.get(`${WORKSPACE}/spreadsheet-template.csv`)],
  ['a denial for want of a session', 401, () => people.anybody.get(`${WORKSPACE}/account`)],
  ['a denial for want of a right', 403, () => observer.get(`${WORKSPACE}/history`)],
  ['a refusal', 400, () => contact.get(`${WORKSPACE}/history?from=x`)],
  ['nothing', 404, () => contact.get(`${WORKSPACE}/plans/none`)],
];

it.each(answers)('%s is for one person alone, and keeps browsers from harm', async (_, status, ask) => {
  const { headers } = await ask().set({ 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'gopher' }).expect(status);
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['vary']).toContain('Cookie');
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'strict-origin-when-cross-origin', 'strict-transport-security': 'max-age=31536000' });
  expect(headers['content-security-policy']).toMatch(/object-src 'none'; base-uri 'none'; .*frame-ancestors 'none'/);
  expect(headers['content-type'] ?? `none of ${status}`).toMatch(/charset=utf-8|spreadsheetml|none of 304/);
  expect(headers['access-control-allow-origin']).toBeUndefined();
  expect(JSON.stringify(headers)).not.toMatch(/evil|gopher/);
});

it.each(['account/x.css', 'account.css', 'account;x.css', 'account%2fx.css', 'session/x.js', 'plans/zz-2025-2027/x.png'])('%s, which a cache would take for a file, answers nothing of anybody', async (path) => {
  const { text, headers, status } = await contact.get(`${WORKSPACE}/${path}`);
  expect(status).toBe(404);
  expect(text).not.toContain(CANARY);
  expect(headers['cache-control']).toMatch(/no-store/);
});

it('files to take away ask for a right of their own, whatever is known of their address', async () => {
  for (const path of ['plans/zz-2025-2027/spreadsheet.csv', 'plans/zz-2025-2027/spreadsheet.xlsx', 'spreadsheet-template.csv']) {
    await people.anybody.get(`${WORKSPACE}/${path}`).expect(401);
    await observer.get(`${WORKSPACE}/${path}`).expect(403);
    const { headers } = await contact.get(`${WORKSPACE}/${path}`).expect(200);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[\w.-]+"$/);
  }
});

it('takes the token of a session from its cookie alone, never from an address or another header', async () => {
  const cookie = String((contact.get('/') as unknown as { getHeader(name: string): string }).getHeader('Cookie'));
  const token = cookie.split('=')[1] ?? '';
  expect(token).toHaveLength(43);
  await people.anybody.get(`${WORKSPACE}/account?session=${token}`).expect(401);
  await people.anybody.get(`${WORKSPACE}/account`).set('Authorization', `Bearer ${token}`).expect(401);
  await people.anybody.get(`${WORKSPACE}/account`).set('Cookie', `cumple=${token}`).expect(401);
  await people.anybody.get(`${WORKSPACE}/account`).set('Cookie', `${cookie}; ${cookie}`).expect(401);
  await contact.get(`${WORKSPACE}/account`).expect(200);
});

it('logs who was denied and whose password was wrong by the account’s identifier, and nothing that was typed', async () => {
  log = '';
  const visitor = people.visitor();
  await observer.get(`${WORKSPACE}/history?about=${CANARY}`).expect(403);
  await visitor.send(`${WORKSPACE}/session`, { email: `${CANARY}@example.org`, password: `${CANARY} la clave` }).expect(401);
  await visitor.send(`${WORKSPACE}/session`, { email: 'nobody@example.org', password: `${CANARY}\r\n{"level":"fatal"}` }).expect(401);
  for (let tries = 0; tries < 6; tries++) await visitor.send(`${WORKSPACE}/session`, { email: `${CANARY}@example.org`, password: `${CANARY} ${tries}` });
  await visitor.send(`${WORKSPACE}/invitations/lookup`, { token: `${CANARY}-${'x'.repeat(30)}` });
  const lines = log.trimEnd().split('\n').map((line) => JSON.parse(line) as { level: string; msg: string; res?: object; time: string });
  expect(lines).toContainEqual(expect.objectContaining({ res: { status: 403, account: observer.account }, time: expect.stringMatching(/Z$/) }));
  expect(lines).toContainEqual(expect.objectContaining({ level: 'warn', msg: `refused a wrong password for account ${contact.account}` }));
  expect(lines).toContainEqual(expect.objectContaining({ level: 'warn', msg: expect.stringMatching(/^too many tries \(sign-in of network\): \d+ s to wait$/) }));
  expect(log).not.toMatch(new RegExp(`${CANARY}|nobody@|fatal`));
});

it('logs nothing that is typed into reports, nor tokens of links, nor names of files', async () => {
  log = '';
  const liaison = await people.as({ role: 'liaison', institution: 'planning-office', email: `${CANARY}-enlace@example.org` });
  await people.as({ role: 'approver', institution: 'planning-office', email: `${CANARY}-autoridad@example.org` });
  const row = at.sheetReport('zz-2025-2027', 'outside', 'planning-office', 'G1', 3);
  const report = { ...EMPTY_REPORT, milestoneVersion: 1, milestoneState: 'under-way', narrative: `${CANARY} escribió`, nextSteps: CANARY, evidence: [{ url: `https://${CANARY}.example.org/`, file: null, title: CANARY, kind: null }] };
  await liaison.put(row, report).set('If-Match', '"v0"').expect(200);
  await liaison.put(row, { ...report, narrative: `${CANARY}`.repeat(2_000) }).set('If-Match', '"v1"').expect(400);
  await liaison.put(row, { ...report, [CANARY]: CANARY }).set('If-Match', '"v1"').expect(400);
  const reports = [{ commitment: 'G1', number: 3, version: 1 }];
  await liaison.send(at.sheetSubmissions('zz-2025-2027', 'outside', 'planning-office'), { reports: [{ ...reports[0], commitment: CANARY }], approval: 'none' }).expect(422);
  await liaison.send(at.sheetSubmissions('zz-2025-2027', 'outside', 'planning-office'), { reports, approval: 'link' }).expect(201);
  const token = await lastSecret({ app: api.app, database }, 'submission.approval-asked');
  await people.visitor().send(at.approvalLookup(), { token }).expect(200);
  await people.visitor().send(at.approvalDecision(), { token, decision: 'refuse', note: `${CANARY} no` }).expect(200);
  await people.visitor().send(at.approvalDecision(), { token: `${CANARY}${token}`, decision: 'approve' }).expect(410);
  const metadata = Object.entries({ name: `${CANARY}.pdf`, institution: 'planning-office', plan: 'zz-2025-2027' }).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`).join(',');
  const upload = await liaison.send(at.uploads()).set({ 'Tus-Resumable': '1.0.0', 'Upload-Length': '9', 'Upload-Metadata': metadata }).expect(201);
  await liaison.patchBytes(String(upload.headers['location']), Buffer.from(`${CANARY}`.slice(0, 9)), 'application/offset+octet-stream').set({ 'Tus-Resumable': '1.0.0', 'Upload-Offset': '5' }).expect(409);
  expect(token).toHaveLength(43);
  expect(log.split('\n').length).toBeGreaterThan(9);
  expect(log).not.toMatch(new RegExp(`${CANARY}|canario|${Buffer.from(CANARY).toString('base64').slice(0, 10)}|@example|${token}`));
});
