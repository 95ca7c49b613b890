import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { hash } from '@node-rs/argon2';
import { Browser } from '../../testing/browser';
import { insertAccount, PASSWORD } from '../../testing/insert-account';
import { createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';
import { PasswordHasher } from '../passwords/password-hasher';
import { Turnstile } from '../passwords/turnstile';
import { Attempts } from '../throttling/attempts';

let api: WorkspaceApi;
beforeAll(async () => {
  api = await createWorkspaceApi();
});
afterAll(() => api.close());
beforeEach(() => api.database.owner.query('DELETE FROM attempt_count'));

it('signs in under a new token, so that one planted before is worth nothing', async () => {
  await insertAccount(api, 'planted@example.org');
  const browser = await Browser.open(api);
  const thief = new Browser(api);
  thief.steal(browser);
  const answer = await browser.signIn('Planted@Example.org', PASSWORD);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ stage: 'signed-in', account: { email: 'planted@example.org' }, secureTransport: false, roles: [] });
  expect(browser.csrfToken).not.toBe(thief.csrfToken);
  expect(await thief.session()).toMatchObject({ stage: 'signed-out', account: null });
  expect((await browser.get(workspacePaths.account())).status).toBe(200);
});

it('answers a wrong password and an unknown e-mail alike, after the same work', async () => {
  await insertAccount(api, 'known@example.org');
  const passages = jest.spyOn(Turnstile.prototype, 'pass');
  const seen = [];
  for (const email of ['known@example.org', 'unknown@example.org']) {
    passages.mockClear();
    const { status, body, headers } = await (await Browser.open(api)).signIn(email, 'not the password');
    seen.push({ status, body: body as unknown, headers: Object.keys(headers).sort(), hashes: passages.mock.calls.length });
  }
  passages.mockRestore();
  expect(seen[0]).toEqual(seen[1]);
  expect(seen[0]).toMatchObject({ status: 401, hashes: 1 });
});

it.each([
  ['a disabled account', `UPDATE account SET disabled_at = created_at WHERE email = $1`],
  ['an account without a password', `UPDATE account SET password_hash = NULL WHERE email = $1`],
])('answers %s like a wrong password', async (what, sql) => {
  const email = `${what.replaceAll(' ', '-')}@example.org`;
  await insertAccount(api, email);
  await api.database.owner.query(sql, [email]);
  expect(await (await Browser.open(api)).signIn(email, PASSWORD)).toMatchObject({ status: 401, body: { type: 'urn:cumple:problem:wrong-email-or-password' } });
});

it('slows down ten wrong passwords for one account, and says for how long', async () => {
  await insertAccount(api, 'guessed@example.org');
  const browser = await Browser.open(api);
  const answers = [];
  for (let tries = 0; tries < 10; tries++) answers.push(await browser.signIn('guessed@example.org', `wrong ${tries} password`));
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429, 429]);
  expect(answers[5]?.headers['retry-after']).toBe('15');
  api.clock.now = new Date(api.clock.now.getTime() + 15_000);
  expect((await browser.signIn('guessed@example.org', 'wrong still')).status).toBe(401);
  expect((await browser.signIn('guessed@example.org', 'wrong still')).headers['retry-after']).toBe('30');
});

it('counts tries that come at once', async () => {
  await insertAccount(api, 'flooded@example.org');
  const browser = await Browser.open(api);
  const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => browser.signIn('flooded@example.org', `wrong password ${index}`)));
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(45);
});

it('slows down one network that tries a hundred accounts', async () => {
  const browser = await Browser.open(api);
  const statuses = [];
  for (let tries = 0; tries < 100; tries++) statuses.push((await browser.signIn(`sprayed-${tries}@example.org`, 'wrong password')).status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(40);
  expect(statuses.filter((status) => status === 429)).toHaveLength(60);
});

it('lets a person in whom a stranger tries to lock out, from the browser they know, even behind the same address', async () => {
  await insertAccount(api, 'wanted@example.org');
  const own = await Browser.open(api);
  await own.signIn('wanted@example.org', PASSWORD);
  await own.ask('delete', workspacePaths.session());
  const stranger = await Browser.open(api);
  for (let tries = 0; tries < 60; tries++) await stranger.signIn('wanted@example.org', 'wrong password');
  expect((await stranger.signIn('wanted@example.org', PASSWORD)).status).toBe(429);
  expect((await own.signIn('wanted@example.org', PASSWORD)).status).toBe(200);
});

it('takes fifty people at once', async () => {
  const emails = Array.from({ length: 50 }, (_, index) => `crowd-${index}@example.org`);
  const stored = await api.app.get(PasswordHasher).hash(PASSWORD);
  await api.database.owner.query(`INSERT INTO account (id, email, password_hash, created_at) SELECT gen_random_uuid(), email, $2, now() FROM unnest($1::text[]) AS email`, [emails, stored]);
  const browsers = await Promise.all(emails.map(() => Browser.open(api)));
  const answers = await Promise.all(browsers.map((browser, index) => browser.signIn(emails[index] ?? '', PASSWORD)));
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(40);
});

it('renews a hash of weaker parameters when the password is at hand', async () => {
  await insertAccount(api, 'old@example.org');
  await api.database.owner.query('UPDATE account SET password_hash = $1 WHERE email = $2', [await hash(PASSWORD, { memoryCost: 8_192, timeCost: 1, parallelism: 1 }), 'old@example.org']);
  expect((await (await Browser.open(api)).signIn('old@example.org', PASSWORD)).status).toBe(200);
  const [row] = await api.database.owner.query<{ kept: string }[]>(`SELECT password_hash AS kept FROM account WHERE email = 'old@example.org'`);
  expect(row?.kept).toContain('m=19456,t=2,p=1');
});

it('keeps neither e-mails nor addresses of those who tried', async () => {
  await (await Browser.open(api)).signIn('traceless@example.org', 'wrong password');
  const rows = await api.database.owner.query<object[]>('SELECT * FROM attempt_count');
  expect(JSON.stringify(rows)).not.toMatch(/traceless|127\.0\.0\.1|0:0:0:0/);
  expect(rows).toHaveLength(3);
});

it('refuses nobody within the free tries, in whatever order those of one instant are counted', async () => {
  const attempts = api.app.get(Attempts);
  const present = api.clock.now;
  const counter = ['sign-in of network', 'instant@example.org', '192.0.2.1'] as const;
  await attempts.take(counter);
  // The one whose clock was read first is counted last.
  api.clock.now = new Date(present.getTime() - 5);
  const together = await Promise.all(Array.from({ length: 4 }, () => attempts.mayTake(counter)));
  const beyond = await attempts.mayTake(counter);
  api.clock.now = present;
  expect([together, beyond]).toEqual([[true, true, true, true], false]);
});
