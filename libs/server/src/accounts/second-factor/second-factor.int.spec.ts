import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { aPlanDocument } from '@cumple/testing/plan-document-builder';
import { Secret, TOTP } from 'otpauth';
import { Browser } from '../../testing/browser';
import { insertAccount, PASSWORD } from '../../testing/insert-account';
import { createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

let api: WorkspaceApi;
beforeAll(async () => {
  api = await createWorkspaceApi([aPlanDocument()]);
});
afterAll(() => api.close());
beforeEach(() => api.database.owner.query('DELETE FROM attempt_count'));

const seconds = (count: number) => (api.clock.now = new Date(api.clock.now.getTime() + count * 1_000));
const codeOf = (secret: string, shift = 0) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: api.clock.now.getTime() + shift * 1_000 });
const show = (browser: Browser, code: string) => browser.ask('post', workspacePaths.sessionSecondFactor(), { code });

/** Somebody with a second factor, set up in a browser. */
async function withSecondFactor(email: string) {
  const id = await insertAccount(api, email);
  const browser = await Browser.open(api);
  await browser.signIn(email, PASSWORD);
  const { body: setup } = await browser.ask('post', workspacePaths.accountSecondFactor());
  const { secret, uri, qr } = setup as Record<string, string>;
  const confirmed = await browser.ask('put', workspacePaths.accountSecondFactor(), { code: codeOf(secret ?? '') });
  seconds(60);
  return { id, browser, secret: secret ?? '', uri, qr, confirmed, recoveryCodes: (confirmed.body as { recoveryCodes: string[] }).recoveryCodes };
}

async function halfway(email: string, headers?: Record<string, string>): Promise<Browser> {
  const browser = await Browser.open(api, headers);
  expect((await browser.signIn(email, PASSWORD)).body).toMatchObject({ stage: 'second-factor', account: null, roles: [] });
  return browser;
}

it('is set up with a secret, its address and QR code, and a first code; other sessions end', async () => {
  const id = await insertAccount(api, 'setter@example.org');
  const [browser, other] = [await Browser.open(api), await Browser.open(api)];
  for (const each of [browser, other]) await each.signIn('setter@example.org', PASSWORD);
  expect((await browser.ask('put', workspacePaths.accountSecondFactor(), { code: '123456' })).body).toMatchObject({ type: 'urn:cumple:problem:second-factor-not-begun' });
  const { body } = await browser.ask('post', workspacePaths.accountSecondFactor());
  const { secret, uri, qr } = body as Record<string, string>;
  expect(uri).toMatch(/^otpauth:\/\/totp\/Cumple:setter%40example\.org\?/);
  expect(qr).toMatch(/^<svg /);
  const [row] = await api.database.owner.query<{ kept: string }[]>('SELECT totp_secret AS kept FROM account WHERE id = $1', [id]);
  expect(row?.kept).not.toContain(secret);
  expect(await browser.ask('put', workspacePaths.accountSecondFactor(), { code: codeOf(secret ?? '', 120) })).toMatchObject({ status: 422, body: { errors: [{ field: 'code', code: 'wrong-code' }] } });
  const confirmed = await browser.ask('put', workspacePaths.accountSecondFactor(), { code: codeOf(secret ?? '') });
  expect(new Set((confirmed.body as { recoveryCodes: string[] }).recoveryCodes).size).toBe(10);
  expect((await browser.get(workspacePaths.account())).body).toMatchObject({ secondFactor: { on: true, required: false, recoveryCodesLeft: 10 } });
  expect((await other.get(workspacePaths.account())).status).toBe(401);
  expect((await browser.ask('post', workspacePaths.accountSecondFactor())).body).toMatchObject({ type: 'urn:cumple:problem:second-factor-already-on' });
});

it('gives no right before the code is shown, and a new token after', async () => {
  const { secret } = await withSecondFactor('half@example.org');
  const browser = await halfway('half@example.org');
  const [institution] = await api.database.owner.query<{ id: number }[]>('SELECT id FROM institution ORDER BY id LIMIT 1');
  await api.database.owner.query(
    `WITH p AS (INSERT INTO post (institution_id, title, role) VALUES ($1, 'Halfway', 'liaison') RETURNING id)
     INSERT INTO mandate (post_id, kind, starts_on, account_id) SELECT p.id, 'titular', '2020-01-01', a.id FROM p, account a WHERE a.email = 'half@example.org'`,
    [institution?.id],
  );
  expect(await browser.session()).toMatchObject({ stage: 'second-factor', account: null, roles: [] });
  for (const path of [workspacePaths.account(), workspacePaths.accountSessions()]) expect((await browser.get(path)).status).toBe(403);
  expect((await browser.ask('delete', workspacePaths.accountSecondFactor(), { password: PASSWORD })).status).toBe(403);
  expect((await browser.ask('put', workspacePaths.accountPassword(), { current: PASSWORD, password: 'tres tucanes en fila' })).status).toBe(403);
  const thief = new Browser(api);
  thief.steal(browser);
  expect((await show(browser, codeOf(secret))).body).toMatchObject({ stage: 'signed-in', account: { secondFactor: true }, roles: [{ role: 'liaison' }] });
  expect(await thief.session()).toMatchObject({ stage: 'signed-out' });
});

it('takes a code once, one step late or early, and none beyond', async () => {
  const { secret } = await withSecondFactor('once@example.org');
  const late = await halfway('once@example.org');
  expect((await show(late, codeOf(secret, -60))).status).toBe(422);
  const code = codeOf(secret, -30);
  expect((await show(late, code)).status).toBe(200);
  expect((await show(await halfway('once@example.org'), code)).status).toBe(422);
  expect((await show(await halfway('once@example.org'), codeOf(secret, 30))).status).toBe(200);
});

it('takes one code once however many show it at the same time', async () => {
  const { secret } = await withSecondFactor('race@example.org');
  const browsers = [await halfway('race@example.org'), await halfway('race@example.org'), await halfway('race@example.org'), await halfway('race@example.org')];
  const code = codeOf(secret);
  const answers = await Promise.all(browsers.map((browser) => show(browser, code)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422]);
});

it('slows guessing down for the account, whatever session or network it comes from', async () => {
  const { secret } = await withSecondFactor('tried@example.org');
  const statuses = [];
  for (let tries = 0; tries < 7; tries++) {
    const browser = await halfway('tried@example.org', { 'X-Forwarded-For': `203.0.113.${tries}` });
    statuses.push((await show(browser, '000000')).status);
  }
  expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429]);
  expect((await show(await halfway('tried@example.org'), codeOf(secret))).status).toBe(429);
});

it('takes each recovery code once in its place, and tells the person', async () => {
  const { id, recoveryCodes } = await withSecondFactor('lost@example.org');
  const [code = '', other = ''] = recoveryCodes;
  const browsers = [await halfway('lost@example.org'), await halfway('lost@example.org'), await halfway('lost@example.org')];
  const answers = await Promise.all(browsers.map((browser) => show(browser, code)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422]);
  expect((await show(await halfway('lost@example.org'), ` ${other.toUpperCase().replace('-', '')} `)).status).toBe(200);
  const told = await api.database.app.query<{ what: string }[]>(`SELECT payload->>'what' AS what FROM outbox_event WHERE payload->>'account' = $1 ORDER BY id`, [id]);
  expect(told.map(({ what }) => what)).toEqual(['second-factor-on', 'recovery-code-used', 'recovery-code-used']);
});

it('gives new recovery codes in place of the old', async () => {
  const { browser, recoveryCodes } = await withSecondFactor('renewer@example.org');
  const renewed = (await browser.ask('post', workspacePaths.accountRecoveryCodes())).body as { recoveryCodes: string[] };
  expect((await show(await halfway('renewer@example.org'), recoveryCodes[0] ?? '')).status).toBe(422);
  expect((await show(await halfway('renewer@example.org'), renewed.recoveryCodes[0] ?? '')).status).toBe(200);
});

it('is taken away with the password, and not while a role asks for it', async () => {
  const { id, browser } = await withSecondFactor('offer@example.org');
  const off = (body: object) => browser.ask('delete', workspacePaths.accountSecondFactor(), body);
  expect(await off({})).toMatchObject({ status: 422, body: { errors: [{ field: 'password', code: 'wrong-password' }] } });
  const [institution] = await api.database.owner.query<{ id: number }[]>('SELECT id FROM institution ORDER BY id LIMIT 1');
  const [post] = await api.database.owner.query<{ id: number }[]>(`INSERT INTO post (institution_id, title, role) VALUES ($1, 'Moderation', 'moderator') RETURNING id`, [institution?.id]);
  await api.database.owner.query(`INSERT INTO mandate (post_id, kind, starts_on, account_id) VALUES ($1, 'titular', '2020-01-01', $2)`, [post?.id, id]);
  expect(await off({ password: PASSWORD })).toMatchObject({ status: 422, body: { type: 'urn:cumple:problem:second-factor-required' } });
  await api.database.owner.query('UPDATE mandate SET ended_at = $2 WHERE post_id = $1', [post?.id, api.clock.now]);
  expect((await off({ password: PASSWORD })).status).toBe(204);
  expect((await (await Browser.open(api)).signIn('offer@example.org', PASSWORD)).body).toMatchObject({ stage: 'signed-in', account: { secondFactor: false } });
});
