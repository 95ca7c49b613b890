import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { Page } from '@cumple/contracts/common/page';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { startMailServer, type MailServer } from '@cumple/server-kit/mail/testing/mail-server';
import { verifyAudit } from '@cumple/server-kit/audit/verify-audit';
import { applyPlanDocument } from '@cumple/server/self-assessment/apply-plan-document';
import { createMigratedDatabase, type MigratedDatabase } from '@cumple/server/testing/migrated-database';
import { insertRound, reportedPlan, saving } from '@cumple/server/testing/report-desk';
import { peopleOf, type Browser, type People } from '@cumple/server/testing/workspace-api';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Test } from 'supertest';
import { bundle, startCumple, type CumpleProcess } from './cumple-process.fixture';

const SECRET = 'a secret of this specification, 32 bytes and more';
const PLAN = 'zz-2025-2027';
const LIAISON = 'enlace@example.org';
const CONTACT = 'contacto@example.org';
const APPROVER = 'viceministro@example.org';
/** Stands in everything that somebody writes, and may stand nowhere else. */
const CANARY = 'canario-7f3a91c2';

describe('a server that is killed while reports are sent, approved and published', () => {
  let database: MigratedDatabase;
  let mailServer: MailServer;
  let directory: string;
  let running: CumpleProcess;
  let people: People;
  let said = '';
  const query = <Row>(sql: string, values: unknown[] = []) => database.owner.query<Row[]>(sql, values);

  async function begin(): Promise<void> {
    const env = { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, SESSION_SECRET: SECRET, CUMPLE_ROLES: 'api,worker', CUMPLE_DATA_DIR: directory, CUMPLE_DEMO: '0' };
    running = startCumple({ ...env, SMTP_URL: mailServer.url, MAIL_FROM: 'Cumple <cumple@example.org>', PUBLIC_URL: 'https://cumple.example' });
    const url = await running.url;
    const app = { getHttpServer: () => url, get: () => Buffer.from(SECRET) } as unknown as Parameters<typeof peopleOf>[0]['app'];
    people = peopleOf({ app, database, clock: { now: new Date() } }, true);
  }
  async function kill(): Promise<void> {
    running.child.kill('SIGKILL');
    await running.exitCode;
    said += `${running.output().stdout}${running.output().stderr}`;
  }
  /** Resolves once the answer is the one that is waited for; the database does the waiting between. */
  async function until<Row>(sql: string, wanted: (rows: Row[]) => boolean): Promise<Row[]> {
    for (;;) {
      const rows = await query<Row>(sql);
      if (wanted(rows)) return rows;
      await query('SELECT pg_sleep(0.05)');
    }
  }
  const WAITING = 'SELECT DISTINCT l.pid FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid AND a.datname = current_database() WHERE NOT l.granted AND l.relation = ';

  /** Sends a request to a process that is killed when it comes to write into a table, and starts another. */
  async function killedAt(table: string, who: Browser, ask: (who: Browser) => Test): Promise<void> {
    const lost = database.owner.transaction(async (manager) => {
      await manager.query(`LOCK TABLE ${table} IN SHARE MODE`);
      const answer = ask(who).then(() => 'answered', () => 'lost');
      await until(`${WAITING}'${table}'::regclass`, (rows) => rows.length > 0);
      await kill();
      return answer;
    });
    expect([table, await lost]).toEqual([table, 'lost']);
    await begin();
  }
  const as = (email: string): Promise<Browser> => people.signIn(email);
  const written = async () => (await query(`SELECT (SELECT count(*)::int FROM report_submission) AS submissions, (SELECT count(*)::int FROM report_submission WHERE state = 'received') AS receipts,
    (SELECT count(*)::int FROM progress_report WHERE state <> 'draft') AS received, (SELECT count(*)::int FROM audit_entry WHERE action IN ('report.submitted', 'report.published', 'submission.approved')) AS deeds,
    (SELECT count(*)::int FROM outbox_event WHERE kind IN ('report.submitted', 'report.published', 'submission.approval-asked')) AS events, (SELECT count(*)::int FROM progress_report WHERE state = 'published') AS published`))[0];
  const allSent = () => until('SELECT FROM outbox_event WHERE dispatched_at IS NULL UNION ALL SELECT FROM mail_message WHERE state IN (\'waiting\', \'sending\')', (rows) => rows.length === 0);

  beforeAll(async () => {
    bundle();
    directory = mkdtempSync(join(tmpdir(), 'cumple-killed-'));
    database = await createMigratedDatabase();
    mailServer = await startMailServer();
    await applyPlanDocument(database.owner, reportedPlan, { mode: 'create', contacts: [], sourceSha256: null });
    await insertRound(database.owner, 1, { opensOn: '2026-01-01', dueOn: '2027-03-12' });
    await begin();
    await people.as({ role: 'liaison', institution: 'planning-office', email: LIAISON });
    await people.as({ role: 'approver', institution: 'planning-office', email: APPROVER });
    await people.as({ role: 'point-of-contact', institution: 'water', email: CONTACT });
  });
  afterAll(async () => {
    await kill();
    await mailServer.close();
    await database.close();
    rmSync(directory, { recursive: true });
  });

  const narrative = 'Lo que escribió el enlace.';
  const save = async (milestone: number) => (await as(LIAISON)).put(workspacePaths.sheetReport(PLAN, 1, 'planning-office', 'G1', milestone), saving({ narrative })).set('If-Match', '"v0"').expect(200);
  const submit = (milestone: number, key: string, approval = 'none') => (who: Browser) =>
    who.send(workspacePaths.sheetSubmissions(PLAN, 1, 'planning-office'), { reports: [{ commitment: 'G1', number: milestone, version: 1 }], approval }).set('Idempotency-Key', key);

  it('has one receipt, one entry and one message of what is sent again and again with one key', async () => {
    await save(4);
    const before = await written();
    const key = randomUUID();
    for (const table of ['kept_answer', 'report_submission', 'outbox_event']) {
      await killedAt(table, await as(LIAISON), submit(4, key));
      expect([table, await written()]).toEqual([table, before]);
    }
    // Killed with the deed done and the answer lost.
    const lost = submit(4, key)(await as(LIAISON)).then(() => undefined, () => undefined);
    await until(`SELECT FROM report_submission WHERE state = 'received'`, (rows) => rows.length === 1);
    await kill();
    await lost;
    await begin();
    const answers = await Promise.all(Array.from({ length: 10 }, async () => submit(4, key)(await as(LIAISON)).expect(201)));
    expect(new Set(answers.map(({ body }) => (body as { receipt: string }).receipt)).size).toBe(1);
    expect(await written()).toEqual({ submissions: 1, receipts: 1, received: 1, deeds: 1, events: 1, published: 0 });
    await allSent();
    expect(await query(`SELECT count(*)::int AS n FROM notification WHERE kind = 'report.submitted'`)).toEqual([{ n: 1 }]);
  }, 180_000);

  it('asks for approval once, and receives what is approved once', async () => {
    await save(5);
    const key = randomUUID();
    await killedAt('progress_report', await as(LIAISON), submit(5, key, 'link'));
    await submit(5, key, 'link')(await as(LIAISON)).expect(201);
    await submit(5, key, 'link')(await as(LIAISON)).expect(201);
    await allSent();
    const links = mailServer.received.flatMap(({ text = '' }) => /aprobacion#([\w-]{43})/.exec(text)?.[1] ?? []);
    expect(links).toHaveLength(1);
    const [token = ''] = links;
    const decide = (who: Browser) => who.send(workspacePaths.approvalDecision(), { token, decision: 'approve' });
    for (const table of ['report_submission', 'audit_entry']) await killedAt(table, people.visitor(), decide);
    expect(await written()).toMatchObject({ submissions: 2, receipts: 1, received: 1 });
    expect([(await decide(people.visitor())).status, (await decide(people.visitor())).status]).toEqual([200, 410]);
    expect(await written()).toMatchObject({ submissions: 2, receipts: 2, received: 2, deeds: 3 });
    await kill();
    expect(said).not.toContain(token);
    await begin();
  }, 180_000);

  it('publishes once, with its milestone, or not at all', async () => {
    const queue = async () => ((await (await as(CONTACT)).get(workspacePaths.reviewQueue(PLAN)).expect(200)).body as Page<ManagedReport>).items;
    const [report] = await queue();
    const key = randomUUID();
    const publish = (who: Browser) => who.send(workspacePaths.reportPublication(report?.id ?? 0)).set({ 'If-Match': `"v${report?.version}"`, 'Idempotency-Key': key });
    const standing = () => query('SELECT m.state, m.version, p.revision, s.revision AS site FROM milestone m JOIN commitment c ON c.id = m.commitment_id JOIN action_plan p ON p.id = c.plan_id, site s WHERE m.number = $1 AND c.code = \'G1\'', [report?.milestone]);
    const before = [await written(), await standing()];
    for (const table of ['milestone', 'action_plan', 'audit_entry']) {
      await killedAt(table, await as(CONTACT), publish);
      expect([table, await written(), await standing()]).toEqual([table, ...before]);
    }
    await publish(await as(CONTACT)).expect(200);
    await publish(await as(CONTACT)).expect(200);
    expect(await written()).toMatchObject({ published: 1, deeds: 4 });
    expect(await queue()).toHaveLength(1);
  }, 180_000);

  it('goes on where the database broke off, and what is tried again is done once', async () => {
    await save(3);
    const key = randomUUID();
    const who = await as(LIAISON);
    const cut = await database.owner.transaction(async (manager) => {
      await manager.query('LOCK TABLE audit_entry IN SHARE MODE');
      const answer = submit(3, key)(who).then(({ status }) => status);
      await until(`${WAITING}'audit_entry'::regclass`, (rows) => rows.length > 0);
      await database.app.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()').catch(() => undefined);
      return answer;
    });
    expect([500, 503]).toContain(cut);
    for (let answer = await submit(3, key)(who); answer.status !== 201; answer = await submit(3, key)(who)) expect(answer.status).toBe(503);
    await submit(3, key)(who).expect(201);
    expect(await written()).toMatchObject({ submissions: 3, receipts: 3, received: 3 });
  }, 60_000);

  it('says nothing of what was written, whatever becomes of it: saved, refused, sent, approved or not, returned', async () => {
    const liaison = await as(LIAISON);
    const sheet = workspacePaths.reportSheet(PLAN, 1, 'planning-office');
    const report = (milestone: number) => workspacePaths.sheetReport(PLAN, 1, 'planning-office', 'G1', milestone);
    const evidence = [{ url: `https://${CANARY}.example.org/${CANARY}?${CANARY}`, file: null, title: CANARY, kind: null }];
    const body = saving({ narrative: CANARY, nextSteps: CANARY, evidence });
    await liaison.put(report(1), { ...body, obstacles: [{ kind: 'other', text: CANARY }], correctiveAction: CANARY }).set('If-Match', '"v0"').expect(200);
    for (const wrong of [{ ...body, narrative: CANARY.repeat(5_000) }, { ...body, [CANARY]: CANARY }, { ...body, startedOn: CANARY }, { ...body, evidence: [{ ...evidence[0], file: CANARY }] }]) {
      expect((await liaison.put(report(2), wrong).set('If-Match', '"v0"')).status).toBeLessThan(500);
    }
    await liaison.put(report(2), CANARY as unknown as object).type('json').set('If-Match', '"v0"').expect(400);
    const { body: { version } } = await liaison.get(sheet) as { body: { version: number } };
    await liaison.patch(sheet, { letterNumber: CANARY, letterOn: '2026-03-01' }).set({ 'If-Match': `"v${version}"` }).expect(200);
    const upload = await liaison.send(workspacePaths.uploads()).set({ 'Tus-Resumable': '1.0.0', 'Upload-Length': '9', 'Upload-Metadata': `filename ${Buffer.from(`${CANARY}.pdf`).toString('base64')}` });
    expect(upload.status).toBeLessThan(500);
    await people.visitor().send(workspacePaths.approvalDecision(), { token: CANARY, decision: 'refuse', note: CANARY });
    await people.visitor().send(`${workspacePaths.approvalLookup()}?token=${CANARY}`, { token: CANARY }).set('Referer', `https://cumple.example/espacio/aprobacion#${CANARY}`);
    const sent = await liaison.send(workspacePaths.sheetSubmissions(PLAN, 1, 'planning-office'), { reports: [{ commitment: 'G1', number: 1, version: 1 }], approval: 'none' });
    expect(sent.status).toBe(201);
    await allSent();
  }, 60_000);

  it('leaves a whole record, and neither names nor texts in its log', async () => {
    expect(await verifyAudit(database.app.manager)).toMatchObject({ whole: true });
    await kill();
    for (const secret of ['@example.org', narrative, CANARY, Buffer.from(CANARY).toString('base64').slice(0, 20), 'Somebody']) expect(said.split('\n').filter((line) => line.includes(secret) && !line.includes('MAIL_FROM'))).toEqual([]);
    await begin();
  });
});
