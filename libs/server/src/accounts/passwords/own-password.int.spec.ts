import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { Secret, TOTP } from 'otpauth';
import { Browser } from '../../testing/browser';
import { insertAccount, PASSWORD } from '../../testing/insert-account';
import { createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const CHOSEN = 'tres tucanes en fila';

let api: WorkspaceApi;
beforeAll(async () => {
  api = await createWorkspaceApi();
});
afterAll(() => api.close());
beforeEach(() => api.database.owner.query('DELETE FROM attempt_count'));

const minutes = (count: number) => (api.clock.now = new Date(api.clock.now.getTime() + count * 60_000));
const codeOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: api.clock.now.getTime() });
const forget = (email: string) => api.database.owner.query('UPDATE account SET password_hash = NULL WHERE email = $1', [email]);

async function signedIn(email: string): Promise<Browser> {
  await insertAccount(api, email);
  const browser = await Browser.open(api);
  await browser.signIn(email, PASSWORD);
  return browser;
}

async function withSecondFactor(email: string) {
  const browser = await signedIn(email);
  const { body } = await browser.ask('post', workspacePaths.accountSecondFactor());
  const { secret } = body as { secret: string };
  await browser.ask('put', workspacePaths.accountSecondFactor(), { code: codeOf(secret) });
  await forget(email);
  minutes(2);
  return { browser, secret };
}

describe('an account without a password', () => {
  it('chooses one only just after signing in, where nothing else shows who asks', async () => {
    const browser = await signedIn('no-proof@example.org');
    await forget('no-proof@example.org');
    minutes(11);
    expect(await browser.ask('put', workspacePaths.accountPassword(), { password: CHOSEN })).toMatchObject({ status: 422, body: { type: 'urn:cumple:problem:sign-in-anew' } });
    const fresh = await signedIn('fresh@example.org');
    await forget('fresh@example.org');
    expect((await fresh.ask('put', workspacePaths.accountPassword(), { password: CHOSEN })).status).toBe(200);
  });

  it('shows its second factor before it chooses one, however long ago it signed in', async () => {
    const { browser, secret } = await withSecondFactor('coded@example.org');
    const choose = (code?: string) => browser.ask('put', workspacePaths.accountPassword(), { password: CHOSEN, code });
    for (const code of [undefined, '000000']) expect(await choose(code)).toMatchObject({ status: 422, body: { errors: [{ field: 'code', code: 'wrong-code' }] } });
    minutes(15);
    expect((await choose(codeOf(secret))).status).toBe(200);
  });

  it('does not use a code up for a password that is not taken', async () => {
    const { browser, secret } = await withSecondFactor('weak@example.org');
    const code = codeOf(secret);
    expect(await browser.ask('put', workspacePaths.accountPassword(), { password: 'contraseña', code })).toMatchObject({ status: 422, body: { errors: [{ field: 'password' }] } });
    expect((await browser.ask('put', workspacePaths.accountPassword(), { password: CHOSEN, code })).status).toBe(200);
  });

  it('turns its second factor off by a code of it alone', async () => {
    const { browser, secret } = await withSecondFactor('off@example.org');
    expect(await browser.ask('delete', workspacePaths.accountSecondFactor(), {})).toMatchObject({ status: 422, body: { errors: [{ field: 'code', code: 'wrong-code' }] } });
    expect((await browser.ask('delete', workspacePaths.accountSecondFactor(), { code: codeOf(secret) })).status).toBe(204);
  });
});

it('a code does not stand in for a password that is there', async () => {
  const browser = await signedIn('both@example.org');
  const { body } = await browser.ask('post', workspacePaths.accountSecondFactor());
  const { secret } = body as { secret: string };
  await browser.ask('put', workspacePaths.accountSecondFactor(), { code: codeOf(secret) });
  minutes(2);
  expect(await browser.ask('delete', workspacePaths.accountSecondFactor(), { code: codeOf(secret) })).toMatchObject({ status: 422, body: { errors: [{ field: 'password', code: 'wrong-password' }] } });
});
