import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { aPlanDocument } from '@cumple/testing/plan-document-builder';
import { Browser, lastSecret } from '../../testing/browser';
import { insertAccount, PASSWORD } from '../../testing/insert-account';
import { createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';
import { createLink } from './create-link';

let api: WorkspaceApi;
beforeAll(async () => {
  api = await createWorkspaceApi([aPlanDocument()]);
});
afterAll(() => api.close());
beforeEach(() => api.database.owner.query('DELETE FROM attempt_count'));

const NEW = 'tres tucanes en fila';
const minutes = (count: number) => (api.clock.now = new Date(api.clock.now.getTime() + count * 60_000));
const events = async (kind: string) => (await api.database.app.query<unknown[]>('SELECT FROM outbox_event WHERE kind = $1', [kind])).length;

describe('a link to choose a new password', () => {
  const ask = (browser: Browser, email: string) => browser.ask('post', workspacePaths.passwordResets(), { email });
  const redeem = (browser: Browser, token: string, password = NEW) => browser.ask('post', workspacePaths.passwordResetRedemption(), { token, password });
  const linkFor = async (email: string) => {
    await ask(await Browser.open(api), email);
    return lastSecret(api, 'account.password-reset-asked');
  };

  it('is asked for with the same answer whether or not the e-mail is known', async () => {
    await insertAccount(api, 'forgetful@example.org');
    const before = await events('account.password-reset-asked');
    const answers = [await ask(await Browser.open(api), 'forgetful@example.org'), await ask(await Browser.open(api), 'nobody@example.org')];
    expect(answers.map(({ status, text }) => [status, text])).toEqual([[202, ''], [202, '']]);
    expect(Object.keys(answers[0]?.headers as object).sort()).toEqual(Object.keys(answers[1]?.headers as object).sort());
    expect(await events('account.password-reset-asked')).toBe(before + 1);
  });

  it('works once, ends all sessions, and is recorded and told', async () => {
    const id = await insertAccount(api, 'resetter@example.org');
    const signedIn = await Browser.open(api);
    await signedIn.signIn('resetter@example.org', PASSWORD);
    const token = await linkFor('resetter@example.org');
    const browser = await Browser.open(api);
    expect(await redeem(browser, token, 'password')).toMatchObject({ status: 422, body: { errors: [{ field: 'password', code: 'password-too-common' }] } });
    expect((await redeem(browser, token)).status).toBe(204);
    expect((await redeem(browser, token)).body).toMatchObject({ status: 410, type: 'urn:cumple:problem:link-not-valid' });
    expect((await signedIn.get(workspacePaths.account())).status).toBe(401);
    expect([(await browser.signIn('resetter@example.org', PASSWORD)).status, (await browser.signIn('resetter@example.org', NEW)).status]).toEqual([401, 200]);
    const entries = await api.database.app.query<{ content: string }[]>('SELECT content FROM audit_entry WHERE about = $1', [`accounts/${id}`]);
    expect(entries.map(({ content }) => JSON.parse(content) as object)).toMatchObject([{ action: 'account.password-changed', by: { account: id } }]);
  });

  it('works for one of fifty who come at once', async () => {
    await insertAccount(api, 'fifty@example.org');
    const token = await linkFor('fifty@example.org');
    const browser = await Browser.open(api);
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => redeem(browser, token, `${NEW} ${index}`)));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(49);
  });

  it('expires after an hour, and stops working once another is asked for', async () => {
    await insertAccount(api, 'late@example.org');
    const [first, second] = [await linkFor('late@example.org'), await linkFor('late@example.org')];
    const browser = await Browser.open(api);
    expect((await redeem(browser, first)).status).toBe(410);
    minutes(61);
    expect((await redeem(await Browser.open(api), second)).status).toBe(410);
  });

  it('leaves a second factor needed', async () => {
    const id = await insertAccount(api, 'factor@example.org');
    await api.database.owner.query(`UPDATE account SET totp_secret = 'sealed', totp_confirmed_at = created_at WHERE id = $1`, [id]);
    const browser = await Browser.open(api);
    await redeem(browser, await linkFor('factor@example.org'));
    expect((await browser.signIn('factor@example.org', NEW)).body).toMatchObject({ stage: 'second-factor' });
  });

  it('lets in at once whom wrong tries had slowed down', async () => {
    await insertAccount(api, 'slowed@example.org');
    const browser = await Browser.open(api);
    for (let tries = 0; tries < 6; tries++) await browser.signIn('slowed@example.org', 'wrong password');
    expect((await browser.signIn('slowed@example.org', PASSWORD)).status).toBe(429);
    await redeem(browser, await linkFor('slowed@example.org'));
    expect((await browser.signIn('slowed@example.org', NEW)).status).toBe(200);
  });

  it('does not flood a mailbox, known or not', async () => {
    await insertAccount(api, 'mailbox@example.org');
    for (const email of ['mailbox@example.org', 'no-mailbox@example.org']) {
      const statuses = [];
      const browser = await Browser.open(api);
      for (let tries = 0; tries < 5; tries++) statuses.push((await ask(browser, email)).status);
      expect(statuses).toEqual([202, 202, 202, 429, 429]);
    }
  });

  it('asked for a sixth time within an hour, whoever asks, is answered as ever and leaves the one that was mailed', async () => {
    await insertAccount(api, 'besieged@example.org');
    const known = await Browser.open(api);
    await known.signIn('besieged@example.org', PASSWORD);
    for (let asked = 0; asked < 5; asked++, minutes(5)) expect((await ask(asked % 2 ? known : await Browser.open(api), 'besieged@example.org')).status).toBe(202);
    const [token, told] = [await lastSecret(api, 'account.password-reset-asked'), await events('account.password-reset-asked')];
    for (const browser of [known, await Browser.open(api)]) expect(await ask(browser, 'besieged@example.org')).toMatchObject({ status: 202, text: '' });
    expect(await events('account.password-reset-asked')).toBe(told);
    expect((await redeem(await Browser.open(api), token)).status).toBe(204);
    minutes(61);
    await ask(known, 'besieged@example.org');
    expect(await events('account.password-reset-asked')).toBe(told + 1);
  });

  it('stands only hashed in the database, and sealed in the outbox', async () => {
    await insertAccount(api, 'kept@example.org');
    const token = await linkFor('kept@example.org');
    const rows = await Promise.all(['account_link', 'outbox_event'].map((table) => api.database.owner.query<unknown[]>(`SELECT * FROM ${table}`)));
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('a code by mail', () => {
  const ask = (browser: Browser, email: string) => browser.ask('post', workspacePaths.sessionCodes(), { email });
  const redeem = (browser: Browser, email: string, code: string) => browser.ask('post', workspacePaths.sessionCodeRedemption(), { email, code });
  const asked = async (email: string) => {
    const browser = await Browser.open(api);
    expect((await ask(browser, email)).status).toBe(202);
    return { browser, code: await lastSecret(api, 'account.sign-in-code-asked') };
  };
  const wrong = (code: string) => String((Number(code) + 1) % 10 ** 8).padStart(8, '0');

  it('signs in once, in the browser that asked', async () => {
    await insertAccount(api, 'coder@example.org');
    const { browser, code } = await asked('coder@example.org');
    expect(code).toMatch(/^\d{8}$/);
    expect((await redeem(await Browser.open(api), 'coder@example.org', code)).status).toBe(422);
    const again = new Browser(api);
    again.steal(browser);
    expect((await redeem(browser, 'coder@example.org', `${code.slice(0, 4)} ${code.slice(4)}`)).body).toMatchObject({ stage: 'signed-in' });
    expect((await redeem(again, 'coder@example.org', code)).status).toBe(422);
  });

  it('asked for a sixth time within an hour is answered as ever and leaves the one that was mailed', async () => {
    await insertAccount(api, 'coded@example.org');
    const browser = await Browser.open(api);
    for (let times = 0; times < 5; times++) {
      if (times > 0) minutes(5);
      expect((await ask(browser, 'coded@example.org')).status).toBe(202);
    }
    const code = await lastSecret(api, 'account.sign-in-code-asked');
    minutes(5);
    const told = await events('account.sign-in-code-asked');
    expect(await ask(browser, 'coded@example.org')).toMatchObject({ status: 202, text: '' });
    expect(await events('account.sign-in-code-asked')).toBe(told);
    expect((await redeem(browser, 'coded@example.org', code)).status).toBe(200);
  });

  it('answers an unknown e-mail the same', async () => {
    const browser = await Browser.open(api);
    const answer = await ask(browser, 'unknown@example.org');
    expect([answer.status, answer.text]).toEqual([202, '']);
    expect(await redeem(browser, 'unknown@example.org', '12345678')).toMatchObject({ status: 422, body: { errors: [{ field: 'code', code: 'wrong-code' }] } });
  });

  it('is worth nothing after five wrong tries, or ten minutes', async () => {
    await insertAccount(api, 'clumsy@example.org');
    const { browser, code } = await asked('clumsy@example.org');
    for (let tries = 0; tries < 5; tries++) await redeem(browser, 'clumsy@example.org', wrong(code));
    expect((await redeem(browser, 'clumsy@example.org', code)).status).toBe(422);
    const late = await asked('clumsy@example.org');
    minutes(11);
    expect((await redeem(late.browser, 'clumsy@example.org', late.code)).status).toBe(422);
  });

  it('can’t be used up by somebody else', async () => {
    await insertAccount(api, 'calm@example.org');
    const { browser, code } = await asked('calm@example.org');
    const stranger = await Browser.open(api);
    await ask(stranger, 'calm@example.org');
    for (let tries = 0; tries < 10; tries++) await redeem(stranger, 'calm@example.org', wrong(code));
    expect((await redeem(browser, 'calm@example.org', code)).status).toBe(200);
  });
});

describe('an invitation', () => {
  const lookUp = (browser: Browser, token: string) => browser.ask('post', workspacePaths.invitationLookup(), { token });
  const accept = (browser: Browser, body: object) => browser.ask('post', workspacePaths.invitationAcceptance(), body);
  const invited = async (email: string, password: string | null = null) => {
    const id = await insertAccount(api, email, password);
    const [institution] = await api.database.owner.query<{ id: number }[]>('SELECT id FROM institution ORDER BY id LIMIT 1');
    const [post] = await api.database.owner.query<{ id: number }[]>(`INSERT INTO post (institution_id, title, role) VALUES ($1, $2, 'liaison') RETURNING id`, [institution?.id, `Enlace de ${email}`]);
    await api.database.owner.query(`INSERT INTO mandate (post_id, kind, starts_on, account_id) VALUES ($1, 'titular', '2020-01-01', $2)`, [post?.id, id]);
    return { id, token: await api.database.app.transaction((manager) => createLink(manager, id, 'invitation', api.clock.now)) };
  };

  it('says what it offers, sets name and password, and signs in, once', async () => {
    const { id, token } = await invited('invited@example.org');
    const browser = await Browser.open(api);
    expect(await lookUp(browser, token)).toMatchObject({ status: 200, body: { email: 'invited@example.org', post: 'Enlace de invited@example.org', role: 'liaison', hasPassword: false } });
    expect(await accept(browser, { token, name: 'Ana Ficticia' })).toMatchObject({ status: 422, body: { errors: [{ field: 'password', code: 'password-needed' }] } });
    expect((await accept(browser, { token, name: 'Ana Ficticia', password: NEW })).body).toMatchObject({ stage: 'signed-in', account: { id, name: 'Ana Ficticia' }, roles: [{ role: 'liaison' }] });
    expect((await accept(await Browser.open(api), { token, name: 'Otra', password: NEW })).status).toBe(410);
    expect((await lookUp(await Browser.open(api), token)).status).toBe(410);
    expect((await (await Browser.open(api)).signIn('invited@example.org', NEW)).status).toBe(200);
  });

  it('leaves a password that is there as it is', async () => {
    const { token } = await invited('again@example.org', PASSWORD);
    expect((await accept(await Browser.open(api), { token, name: 'Ana', password: NEW })).status).toBe(200);
    expect((await (await Browser.open(api)).signIn('again@example.org', NEW)).status).toBe(401);
    expect((await (await Browser.open(api)).signIn('again@example.org', PASSWORD)).status).toBe(200);
  });

  it('is accepted by one of fifty who come at once', async () => {
    const { id, token } = await invited('crowded@example.org');
    const browsers = await Promise.all(Array.from({ length: 50 }, () => Browser.open(api)));
    const answers = await Promise.all(browsers.map((browser) => accept(browser, { token, name: 'Ana', password: NEW })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 49 }, () => 410)]);
    expect(await api.database.app.query('SELECT FROM sign_in_session WHERE account_id = $1', [id])).toHaveLength(1);
  });

  it('expires after seven days, and an earlier one stops working', async () => {
    const { id, token } = await invited('slow@example.org');
    const later = await api.database.app.transaction((manager) => createLink(manager, id, 'invitation', api.clock.now));
    expect((await lookUp(await Browser.open(api), token)).status).toBe(410);
    minutes(7 * 24 * 60 - 1);
    const browser = await Browser.open(api);
    expect((await lookUp(browser, later)).status).toBe(200);
    minutes(2);
    expect((await lookUp(browser, later)).status).toBe(410);
  });

  it('isn’t a link of another purpose, nor any text', async () => {
    const { id } = await invited('mixed@example.org');
    const reset = await api.database.app.transaction((manager) => createLink(manager, id, 'password-reset', api.clock.now));
    const browser = await Browser.open(api);
    for (const token of [reset, 'x', 'ñ'.repeat(90)]) expect((await lookUp(browser, token)).status).toBe(410);
    expect((await lookUp(browser, 'x'.repeat(101))).status).toBe(400);
  });
});
