import { appendAudit } from '@cumple/server-kit/audit/append-audit';
import { verifyAudit } from '@cumple/server-kit/audit/verify-audit';
import { WriteDesk } from '../../common/write-desk';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../../testing/workspace-api';
import { runningPlan } from '../../testing/tried-plans';
import { openPersonal, sealPersonal } from '../person-keys';

const EMAIL = 'maria.inventada@example.org';
const NAME = 'María Inventada Nadie';

let api: WorkspaceApi;
let contact: Caller;
beforeEach(async () => {
  api = await createWorkspaceApi([runningPlan]);
  contact = await aPointOfContact();
});
afterEach(() => api.close());

const path = (account: string) => `/api/v1/workspace/accounts/${account}/erasure`;
const erase = (account: string, reason = 'Lo pidió.') => contact.send(path(account), { reason });
const owner = <Row>(sql: string, values: unknown[] = []) => api.database.owner.query<Row[]>(sql, values);

/** One who can sign in, as only such a one counts as another. */
async function aPointOfContact(): Promise<Caller> {
  const caller = await api.as({ role: 'point-of-contact', institution: 'water' });
  await owner(`UPDATE account SET password_hash = 'hash' WHERE id = $1`, [caller.account]);
  return caller;
}

/** A liaison of whom every table that can hold something holds something. */
async function wellKnown(): Promise<Caller> {
  const person = await api.as({ role: 'liaison', institution: 'water', email: EMAIL });
  const { account } = person;
  await owner(`UPDATE account SET name = $2, password_hash = 'hash', totp_secret = 'secret', totp_confirmed_at = now(), totp_last_step = 1 WHERE id = $1`, [account, NAME]);
  await owner(`INSERT INTO account_link (id, account_id, purpose, secret_hash, created_at, expires_at) VALUES (gen_random_uuid(), $1, 'invitation', 'x', now(), now())`, [account]);
  await owner(`INSERT INTO notification (id, kind, account_id, facts, at) VALUES (gen_random_uuid(), 'post.vacant', $1, $2, now())`, [account, JSON.stringify({ post: NAME })]);
  await owner('INSERT INTO notification_reading (notification_id, account_id, read_at) SELECT id, account_id, now() FROM notification');
  await owner('INSERT INTO notification_telling (notification_id, account_id, told_at) SELECT id, account_id, now() FROM notification');
  await owner(`INSERT INTO mail_message (id, account_id, kind, facts, state, at) VALUES (gen_random_uuid(), $1, 'account.invited', $2, 'waiting', now())`, [account, JSON.stringify({ to: EMAIL })]);
  await owner(`INSERT INTO recovery_code (account_id, code_hash) VALUES ($1, 'y')`, [account]);
  await owner(`INSERT INTO account_identity (issuer, subject, account_id, linked_at) VALUES ('https://id.example', $2, $1, now())`, [account, EMAIL]);
  await owner(`INSERT INTO draft (account_id, key, content, updated_at) VALUES ($1, 'own', $2, now())`, [account, JSON.stringify({ text: NAME })]);
  await owner(`INSERT INTO draft (account_id, key, content, updated_at) VALUES ($1, 'invite', $2, now())`, [contact.account, JSON.stringify({ email: EMAIL.toUpperCase() })]);
  await owner(`INSERT INTO kept_answer (account_id, key, request_hash, body, at) VALUES ($1, 'k', 'h', $2, now())`, [contact.account, JSON.stringify({ holder: { account, name: NAME } })]);
  await api.app.get(WriteDesk).write({ actor: null, source: 'spec' }, async (act) =>
    act.record({ action: 'account.invited', about: `accounts/${account}`, public: false, personal: await sealPersonal(act.manager, account, { email: EMAIL, name: NAME }) }));
  return person;
}

/** Every value of every table in which a text occurs. */
async function occurrences(text: string): Promise<string[]> {
  const tables = await owner<{ name: string }>(`SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`);
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await owner<{ hits: number }>(`SELECT count(*)::int AS hits FROM ${name} AS row WHERE strpos(lower(to_jsonb(row)::text), lower($1)) > 0`, [text]);
    if (row?.hits) found.push(name);
  }
  return found;
}

test('after an erasure nothing of the person is left in any table, and the record is whole', async () => {
  const { account } = await wellKnown();
  expect(await occurrences(EMAIL)).toEqual(expect.arrayContaining(['public.account', 'public.draft']));
  const answer = await erase(account);
  expect(answer.body).toEqual({ account, erasedAt: api.clock.now.toISOString(), endedMandates: [expect.any(Number)] });
  expect([...(await occurrences(EMAIL)), ...(await occurrences(NAME)), ...(await occurrences('inventada'))]).toEqual([]);
  expect(await verifyAudit(api.database.app.manager)).toMatchObject({ whole: true });
});

test('what the record said of the person can’t be read any more', async () => {
  const { account } = await wellKnown();
  const [entry] = await owner<{ personal: Record<string, string> }>(`SELECT content::jsonb -> 'personal' AS personal FROM audit_entry WHERE action = 'account.invited'`);
  expect(await openPersonal(api.database.app.manager, entry?.personal ?? null)).toEqual({ [account]: { email: EMAIL, name: NAME } });
  await erase(account);
  expect(await openPersonal(api.database.app.manager, entry?.personal ?? null)).toEqual({ [account]: null });
});

test('it ends the mandates first, and signs the person out', async () => {
  const person = await wellKnown();
  await erase(person.account);
  expect((await owner<{ action: string; about: string }>('SELECT action, about FROM audit_entry ORDER BY seq')).slice(-2)).toEqual([
    { action: 'mandate.ended', about: `posts/${person.post}/mandates/${person.mandate}` },
    { action: 'account.erased', about: `accounts/${person.account}` },
  ]);
  expect(await owner('SELECT kind FROM outbox_event ORDER BY id')).toEqual([{ kind: 'mandate.ended' }, { kind: 'post.vacant' }]);
  expect((await person.send(path(contact.account), { reason: 'x' })).status).toBe(401);
});

test('the only point of contact can’t be erased; one of two can', async () => {
  const refused = await erase(contact.account);
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({ errors: [{ field: 'mandate', code: 'last-point-of-contact' }] });
  await aPointOfContact();
  expect((await erase(contact.account)).status).toBe(200);
});

test('two points of contact who erase each other at once leave one', async () => {
  const other = await aPointOfContact();
  const answers = await Promise.all([erase(other.account), other.send(path(contact.account), { reason: 'x' })]);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test.each([['', 'required'], ['x'.repeat(2001), 'too-long']])('a reason is needed, within its limit', async (reason, code) => {
  const { account } = await wellKnown();
  expect((await erase(account, reason)).body).toMatchObject({ errors: [{ field: 'reason', code }] });
});

test.each([`Lo pidió ${NAME.toUpperCase()}`, `Escribió desde ${EMAIL}`])('a reason must not name the person: %s', async (reason) => {
  const { account } = await wellKnown();
  expect((await erase(account, reason)).body).toMatchObject({ errors: [{ field: 'reason', code: 'reason-names-person' }] });
  expect(await occurrences(NAME)).toContain('public.account');
});

test('nobody else may, and an account that isn’t there – or not any more – is not found', async () => {
  const { account } = await wellKnown();
  const liaison = await api.as({ role: 'liaison', institution: 'water' });
  expect((await liaison.send(path(account), { reason: 'x' })).status).toBe(403);
  expect((await contact.send(path('nobody'), { reason: 'x' })).status).toBe(404);
  expect((await erase('00000000-0000-4000-8000-000000000000')).status).toBe(404);
  await erase(account);
  expect((await erase(account)).status).toBe(404);
});

test('what is appended after an erasure keeps the chain', async () => {
  const { account } = await wellKnown();
  await erase(account);
  await appendAudit(api.database.app.manager, [{ at: 'x', action: 'a', about: 'site', public: true, by: null, source: 's', reason: null, before: null, after: null, personal: null }]);
  expect(await verifyAudit(api.database.app.manager)).toMatchObject({ whole: true });
});
