import { createTestDatabase, type TestDatabase } from '@cumple/server-kit/database/testing/test-database';
import { withClient } from '@cumple/server-kit/database/embedded/database-roles';
import { startMailServer, type MailServer } from '@cumple/server-kit/mail/testing/mail-server';
import { keyFor, seal } from '@cumple/server-kit/secrets/seal';
import { prepareDatabase } from '@cumple/server/prepare-database';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { bundle, makePortal, startCumple, type CumpleProcess } from './cumple-process.fixture';

const SECRET = 'a secret of this specification, 32 bytes and more';

describe('a worker', () => {
  let database: TestDatabase;
  let mailServer: MailServer;
  let portal: string;
  let running: CumpleProcess[] = [];
  const account = randomUUID();
  let post = 0;
  const query = async <Row>(sql: string, values: unknown[] = []) => (await withClient(database.ownerUrl, (client) => client.query(sql, values))).rows as Row[];
  const happen = (kind: string, payload: object) => query('INSERT INTO outbox_event (kind, payload, at) VALUES ($1, $2, now())', [kind, payload]);
  const link = seal(keyFor(Buffer.from(SECRET), 'outbox'), 'https://cumple.example/espacio/contrasena#token');

  const begin = (roles: string): CumpleProcess => {
    const env = {
      DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, CUMPLE_PORTAL_DIR: portal, SESSION_SECRET: SECRET, CUMPLE_ROLES: roles,
      SMTP_URL: mailServer.url, MAIL_FROM: 'Cumple <cumple@example.org>', PUBLIC_URL: 'https://cumple.example',
    };
    const started = startCumple(env);
    running.push(started);
    return started;
  };

  /** Asks until the answer is the one that is waited for; the database does the waiting between. */
  const until = async (sql: string, wanted: (rows: unknown[]) => boolean): Promise<unknown[]> => {
    for (;;) {
      const rows = await query(sql);
      if (wanted(rows)) return rows;
      await query('SELECT pg_sleep(0.2)');
    }
  };

  beforeAll(async () => {
    bundle();
    portal = makePortal();
    database = await createTestDatabase();
    await prepareDatabase(database.ownerUrl, decodeURIComponent(new URL(database.appUrl).username));
    await query(`INSERT INTO account (id, email, name, language, created_at) VALUES ($1, 'somebody@example.org', 'Somebody', 'es', now())`, [account]);
    const institution = `INSERT INTO institution (jurisdiction_id, slug, name, sector) SELECT id, 'office', 'Oficina', 'government' FROM jurisdiction RETURNING id`;
    await query(`INSERT INTO jurisdiction (code, name, kind, fictional) VALUES ('zz', 'Costa Imaginaria', 'country', true)`);
    const [row] = await query<{ id: number }>(`WITH office AS (${institution}) INSERT INTO post (institution_id, title) SELECT id, 'Enlace' FROM office RETURNING id`);
    post = row?.id ?? 0;
  });
  beforeEach(async () => {
    mailServer = await startMailServer();
    await query('DELETE FROM mail_message');
  });
  afterEach(async () => {
    for (const { child } of running) child.kill('SIGKILL');
    await Promise.all(running.map(({ exitCode }) => exitCode));
    running = [];
    await mailServer.close();
  });
  afterAll(async () => {
    await database.drop();
    rmSync(portal, { recursive: true });
  });

  it('sends mail soon after the event commits, and each mail once, however many workers there are', async () => {
    await Promise.all(['worker', 'worker', 'web,api,worker'].map((roles) => begin(roles).url));
    for (let count = 0; count < 20; count += 1) await happen('account.security-changed', { account, what: 'password-changed' });
    await mailServer.has(20);
    await until(`SELECT state FROM mail_message WHERE state <> 'sent'`, (rows) => rows.length === 0);
    expect(new Set(mailServer.received.map(({ messageId }) => messageId)).size).toBe(20);
    expect(mailServer.received).toHaveLength(20);
  });

  it('does nothing about events where the process isn’t one', async () => {
    const url = await begin('web,api').url;
    await happen('account.security-changed', { account, what: 'password-changed' });
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect(await query('SELECT FROM outbox_event WHERE dispatched_at IS NULL')).toHaveLength(1);
    await query('DELETE FROM outbox_event WHERE dispatched_at IS NULL');
  });

  it('that is killed between sending and marking has a reset sent twice under one id, and a notice once', async () => {
    const first = begin('worker');
    await first.url;
    mailServer.answers.push('hang', 'hang');
    await happen('account.password-reset-asked', { account, link });
    await happen('mandate.ended', { mandate: 1, post, account });
    await mailServer.has(2);
    first.child.kill('SIGKILL');
    await first.exitCode;
    await begin('worker').url;
    await until(`SELECT state FROM mail_message WHERE state IN ('waiting', 'sending')`, (rows) => rows.length === 0);
    const mails = await query<{ id: string }>('SELECT id, kind, state, reason, attempts FROM mail_message ORDER BY kind');
    expect(mails).toMatchObject([
      { kind: 'account.password-reset-asked', state: 'sent', attempts: 2, reason: null },
      { kind: 'mandate.ended', state: 'failed', attempts: 2, reason: 'interrupted' },
    ]);
    const copies = mails.map(({ id }) => mailServer.received.filter(({ messageId }) => messageId === `<${id}@cumple>`).length);
    expect(copies).toEqual([2, 1]);
  }, 120_000);
});
