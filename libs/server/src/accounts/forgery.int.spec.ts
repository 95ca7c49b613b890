import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { randomUUID } from 'node:crypto';
import { Browser } from '../testing/browser';
import { insertAccount, PASSWORD } from '../testing/insert-account';
import { createWorkspaceApi, type WorkspaceApi } from '../testing/workspace-api';

const PUBLIC_URL = 'https://cumple.example.org';
let plain: WorkspaceApi;
let secure: WorkspaceApi;
beforeAll(async () => {
  [plain, secure] = await Promise.all([createWorkspaceApi(), createWorkspaceApi([], undefined, { secure: true, publicUrl: PUBLIC_URL })]);
});
afterAll(() => Promise.all([plain.close(), secure.close()]));

const cookiesOf = (headers: Record<string, unknown>) => (headers['set-cookie'] ?? []) as string[];

describe('cookies', () => {
  it('are kept to this host, to TLS and from scripts where people come over TLS', async () => {
    await insertAccount(secure, 'somebody@example.org');
    const browser = await Browser.open(secure);
    const cookies = cookiesOf((await browser.signIn('somebody@example.org', PASSWORD)).headers as Record<string, unknown>);
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) expect(cookie).toMatch(/^__Host-cumple(-browser)?=[\w.-]+; Path=\/;( Expires=[^;]+;)? HttpOnly; Secure; SameSite=Lax$/);
    expect(await browser.session()).toMatchObject({ stage: 'signed-in', secureTransport: true });
  });

  it('do without TLS where people come without, which the session says', async () => {
    const { headers, body } = await plain.anybody.get(workspacePaths.session());
    expect(cookiesOf(headers as Record<string, unknown>)).toEqual([expect.stringMatching(/^cumple=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)]);
    expect(body).toMatchObject({ stage: 'signed-out', secureTransport: false });
  });

  it('count for nothing where two of a name were planted', async () => {
    await insertAccount(plain, 'planted@example.org');
    const browser = await Browser.open(plain);
    await browser.signIn('planted@example.org', PASSWORD);
    const twice = await browser.request('get', workspacePaths.account()).set('Cookie', `${browser.cookie}; cumple=${'x'.repeat(43)}`);
    expect(twice.status).toBe(401);
  });
});

const writes = [
  ['post', workspacePaths.session()], ['delete', workspacePaths.session()], ['post', workspacePaths.sessionSecondFactor()], ['post', workspacePaths.sessionCodes()],
  ['post', workspacePaths.sessionCodeRedemption()], ['post', workspacePaths.passwordResets()], ['post', workspacePaths.passwordResetRedemption()],
  ['post', workspacePaths.invitationLookup()], ['post', workspacePaths.invitationAcceptance()], ['patch', workspacePaths.account()], ['put', workspacePaths.accountPassword()],
  ['delete', workspacePaths.accountSessions()], ['delete', workspacePaths.accountSession('x')], ['post', workspacePaths.accountSecondFactor()],
  ['put', workspacePaths.accountSecondFactor()], ['delete', workspacePaths.accountSecondFactor()], ['post', workspacePaths.accountRecoveryCodes()],
] as const;

describe.each(writes)('%s %s', (method, path) => {
  let browser: Browser;
  beforeAll(async () => {
    const email = `${randomUUID()}@example.org`;
    await insertAccount(plain, email);
    browser = await Browser.open(plain);
    await browser.signIn(email, PASSWORD);
    await plain.database.owner.query('DELETE FROM attempt_count');
  });
  const csrf = { status: 403, body: { type: 'urn:cumple:problem:csrf' } };

  it('refuses a page of another site, by origin and by what the browser says', async () => {
    expect(await browser.request(method, path).set('Origin', 'https://evil.example').send({})).toMatchObject(csrf);
    expect(await browser.request(method, path).set('Origin', 'null').send({})).toMatchObject(csrf);
    expect(await browser.request(method, path).set('Sec-Fetch-Site', 'cross-site').send({})).toMatchObject(csrf);
    expect(await browser.request(method, path).set('Sec-Fetch-Site', 'same-site').send({})).toMatchObject(csrf);
  });

  it('refuses no token, an old or another’s token', async () => {
    const other = await Browser.open(plain);
    expect(await browser.request(method, path).unset('X-CSRF-Token').send({})).toMatchObject(csrf);
    expect(await browser.request(method, path).set('X-CSRF-Token', other.csrfToken).send({})).toMatchObject(csrf);
    expect(await browser.request(method, path).unset('Cookie').send({})).toMatchObject(csrf);
  });

  it('refuses what a form of another site could send', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      expect(await browser.request(method, path).unset('X-CSRF-Token').set('Content-Type', type).send('email=a')).toMatchObject(csrf);
    }
  });
});

it.each([workspacePaths.sessionCodes(), workspacePaths.passwordResets(), workspacePaths.invitationAcceptance(), workspacePaths.accountPassword(), workspacePaths.accountRecoveryCodes()])('answers GET and HEAD of %s with nothing', async (path) => {
  const browser = await Browser.open(plain);
  for (const method of ['get', 'head'] as const) expect((await browser.request(method as 'get', path)).status).toBe(404);
});

it('reads no body but JSON, even with the token', async () => {
  const browser = await Browser.open(plain);
  const answer = await browser.request('post', workspacePaths.session()).set('Content-Type', 'text/plain').send('{"email":"a@example.org","password":"x"}');
  expect(answer.status).toBe(400);
});

it('takes writes from our own pages, by the host asked for or the public origin behind a proxy', async () => {
  const browser = await Browser.open(secure);
  const ask = (origin: string) => browser.request('post', workspacePaths.passwordResets()).set('Origin', origin).send({ email: 'nobody@example.org' });
  expect((await ask(PUBLIC_URL)).status).toBe(202);
  expect((await ask('https://cumple.example.org.evil.example')).status).toBe(403);
  expect((await ask('http://cumple.example.org')).status).toBe(403);
  const host = await browser.request('post', workspacePaths.passwordResets()).set({ Host: 'cumple.test', Origin: 'https://cumple.test' }).send({ email: 'nobody@example.org' });
  expect(host.status).toBe(202);
});

it('keeps every answer out of caches', async () => {
  const { headers } = await plain.anybody.get(workspacePaths.session());
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['vary']).toMatch(/Cookie/);
});
