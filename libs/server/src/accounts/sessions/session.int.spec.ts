import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { aPlanDocument } from '@cumple/testing/plan-document-builder';
import { Browser } from '../../testing/browser';
import { insertAccount, PASSWORD } from '../../testing/insert-account';
import { createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

let api: WorkspaceApi;
beforeAll(async () => {
  api = await createWorkspaceApi([aPlanDocument()]);
});
afterAll(() => api.close());

const minutes = (count: number) => (api.clock.now = new Date(api.clock.now.getTime() + count * 60_000));
const account = async (browser: Browser) => (await browser.get(workspacePaths.account())).status;
const signedIn = async (email: string, headers?: Record<string, string>): Promise<Browser> => {
  const browser = await Browser.open(api, headers);
  expect((await browser.signIn(email, PASSWORD)).status).toBe(200);
  return browser;
};

it('names the rights of the roles that are held', async () => {
  const [institution] = await api.database.owner.query<{ slug: string }[]>('SELECT slug FROM institution ORDER BY id LIMIT 1');
  const liaison = await api.as({ role: 'liaison', institution: institution?.slug ?? '' });
  const { body } = await liaison.get(workspacePaths.session());
  expect(body).toMatchObject({ stage: 'signed-in', roles: [{ role: 'liaison', institution: { slug: institution?.slug }, plan: null, deputy: false }] });
  expect((body as { rights: string[] }).rights).toContain('people.read');
  expect((body as { rights: string[] }).rights).not.toContain('plan.edit');
});

it('asks who must have a second factor to set one up', async () => {
  const [institution] = await api.database.owner.query<{ slug: string }[]>('SELECT slug FROM institution ORDER BY id LIMIT 1');
  const contact = await api.as({ role: 'point-of-contact', institution: institution?.slug ?? '', secondFactor: false });
  const { body } = await contact.get(workspacePaths.session());
  expect(body).toMatchObject({ stage: 'set-up-second-factor' });
  expect((body as { rights: string[] }).rights).not.toContain('plan.edit');
});

it('ends after an hour without use, and says when', async () => {
  await insertAccount(api, 'idle@example.org');
  const browser = await signedIn('idle@example.org');
  expect((await browser.session()).endsAt?.inactivity).toBe(new Date(api.clock.now.getTime() + 3_600_000).toISOString());
  minutes(59);
  expect(await account(browser)).toBe(200);
  minutes(59);
  expect(await account(browser)).toBe(200);
  minutes(61);
  expect(await account(browser)).toBe(401);
});

it('ends after twelve hours whatever is done', async () => {
  await insertAccount(api, 'busy@example.org');
  const browser = await signedIn('busy@example.org');
  for (let passed = 0; passed < 11 * 60 + 30; passed += 30) {
    minutes(30);
    expect(await account(browser)).toBe(200);
  }
  minutes(31);
  expect(await account(browser)).toBe(401);
});

it('is worth nothing after signing out, to a thief neither', async () => {
  await insertAccount(api, 'leaver@example.org');
  const browser = await signedIn('leaver@example.org');
  const thief = new Browser(api);
  thief.steal(browser);
  expect(await account(thief)).toBe(200);
  expect((await browser.ask('delete', workspacePaths.session())).body).toMatchObject({ stage: 'signed-out' });
  expect([await account(browser), await account(thief)]).toEqual([401, 401]);
  expect((await browser.signIn('leaver@example.org', PASSWORD)).status).toBe(200);
});

it('ends at once when the account is disabled', async () => {
  const id = await insertAccount(api, 'disabled@example.org');
  const browser = await signedIn('disabled@example.org');
  await api.database.owner.query('UPDATE account SET disabled_at = created_at WHERE id = $1', [id]);
  expect(await account(browser)).toBe(401);
});

it('loses a role at once when the mandate ends or the post changes', async () => {
  const [institution] = await api.database.owner.query<{ slug: string }[]>('SELECT slug FROM institution ORDER BY id LIMIT 1');
  const [one, other] = [await api.as({ role: 'liaison', institution: institution?.slug ?? '' }), await api.as({ role: 'liaison', institution: institution?.slug ?? '' })];
  await api.database.owner.query('UPDATE mandate SET ended_at = $2 WHERE id = $1', [one.mandate, api.clock.now]);
  await api.database.owner.query(`UPDATE post SET role = 'observer' WHERE id = $1`, [other.post]);
  expect((await one.get(workspacePaths.session())).body).toMatchObject({ roles: [] });
  expect((await other.get(workspacePaths.session())).body).toMatchObject({ roles: [{ role: 'observer' }] });
});

it('ends everywhere when the password changes; this browser goes on under a new token', async () => {
  const id = await insertAccount(api, 'changer@example.org');
  const [here, there] = [await signedIn('changer@example.org'), await signedIn('changer@example.org')];
  const thief = new Browser(api);
  thief.steal(here);
  const change = (body: object) => here.ask('put', workspacePaths.accountPassword(), body);
  expect(await change({ password: 'tres tucanes en fila' })).toMatchObject({ status: 422, body: { errors: [{ field: 'current', code: 'wrong-password' }] } });
  expect(await change({ current: PASSWORD, password: 'Guatemala2026' })).toMatchObject({ status: 422, body: { errors: [{ field: 'password', code: 'password-too-common' }] } });
  expect(await change({ current: PASSWORD, password: 'tres tucanes en fila' })).toMatchObject({ status: 200, body: { stage: 'signed-in' } });
  expect([await account(here), await account(there), await account(thief)]).toEqual([200, 401, 401]);
  expect((await there.signIn('changer@example.org', PASSWORD)).status).toBe(401);
  expect((await there.signIn('changer@example.org', 'tres tucanes en fila')).status).toBe(200);
  const [entry] = await api.database.app.query<{ content: string }[]>('SELECT content FROM audit_entry ORDER BY seq DESC LIMIT 1');
  expect(JSON.parse(entry?.content ?? '')).toMatchObject({ action: 'account.password-changed', about: `accounts/${id}`, public: false, by: { account: id } });
  expect(await api.database.app.query(`SELECT payload FROM outbox_event WHERE kind = 'account.security-changed' AND payload->>'account' = $1`, [id])).toEqual([
    { payload: { account: id, what: 'password-changed' } },
  ]);
});

it('opens nothing for a password that is being changed at that moment', async () => {
  await insertAccount(api, 'racer@example.org');
  const here = await signedIn('racer@example.org');
  const others = await Promise.all([1, 2, 3, 4].map(() => Browser.open(api)));
  await Promise.all([...others.map((other) => other.signIn('racer@example.org', PASSWORD)), here.ask('put', workspacePaths.accountPassword(), { current: PASSWORD, password: 'tres tucanes en fila' })]);
  expect(await Promise.all(others.map(account))).toEqual([401, 401, 401, 401]);
});

it('is listed with kind of browser and system, and ended one by one or everywhere else', async () => {
  await insertAccount(api, 'lister@example.org');
  await insertAccount(api, 'stranger@example.org');
  const firefox = await signedIn('lister@example.org', { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' });
  const phone = await signedIn('lister@example.org', { 'User-Agent': 'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36' });
  const third = await signedIn('lister@example.org');
  const stranger = await signedIn('stranger@example.org');
  const list = async () => (await firefox.get(workspacePaths.accountSessions())).body as { id: string; device: string; current: boolean }[];
  const listed = await list();
  expect(listed.map(({ device, current }) => [device, current])).toEqual(expect.arrayContaining([['Firefox, Linux', true], ['Chrome, Android', false], ['?', false]]));
  const phones = listed.find(({ device }) => device === 'Chrome, Android')?.id ?? '';
  expect((await stranger.ask('delete', workspacePaths.accountSession(phones))).status).toBe(404);
  expect((await firefox.ask('delete', workspacePaths.accountSession('not-one'))).status).toBe(404);
  expect((await firefox.ask('delete', workspacePaths.accountSession(phones))).status).toBe(204);
  expect([await account(phone), await account(third)]).toEqual([401, 200]);
  expect((await firefox.ask('delete', workspacePaths.accountSessions())).status).toBe(204);
  expect([await account(firefox), await account(third), await account(stranger)]).toEqual([200, 401, 200]);
  expect(await list()).toHaveLength(1);
});

it('changes name and language of the version that was read, and records no name', async () => {
  const id = await insertAccount(api, 'editor@example.org');
  const browser = await signedIn('editor@example.org');
  const edit = (body: object, headers: Record<string, string> = {}) => browser.ask('patch', workspacePaths.account(), body, headers);
  expect((await edit({ name: 'Ana Ficticia' })).status).toBe(428);
  expect(await edit({ name: 'Ana Ficticia', language: 'en' }, { 'If-Match': '"v1"' })).toMatchObject({ status: 200, body: { id, name: 'Ana Ficticia', language: 'en', hasPassword: true, version: 2, singleSignOn: [] } });
  expect((await edit({ name: 'Otra' }, { 'If-Match': '"v1"' })).status).toBe(412);
  expect((await edit({ email: 'else@example.org' }, { 'If-Match': '"v2"' })).status).toBe(400);
  expect(JSON.stringify(await api.database.app.query('SELECT content FROM audit_entry'))).not.toContain('Ficticia');
});
