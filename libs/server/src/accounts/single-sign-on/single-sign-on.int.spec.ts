import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';
import { runningPlan } from '../../testing/tried-plans';
import { ActorQuery } from '../actor.query';
import { CLIENT, startProvider, type RunningProvider } from '@cumple/testing/identity-provider';
import { Visit } from './sign-on-visit.fixture';

const publicUrl = 'http://cumple.example';
const callback = workspacePaths.singleSignOnCallback();
const people = {
  liaison: { email: 'Liaison@example.org', email_verified: true, amr: ['pwd'] },
  strong: { email: 'contact@example.org', email_verified: true, amr: ['pwd', 'otp'] },
  unverified: { email: 'observer@example.org', email_verified: false },
  silent: {},
  stranger: { email: 'stranger@example.org', email_verified: true },
  newcomer: { email: 'liaison@example.org', email_verified: true },
  demo: { email: 'demo@example.org', email_verified: true },
};

describe('single sign-on, with a provider of OpenID Connect', () => {
  let api: WorkspaceApi;
  let provider: RunningProvider;
  const accounts: Record<string, string> = {};

  beforeAll(async () => {
    provider = await startProvider(people, `${publicUrl}${callback}`);
    api = await createWorkspaceApi([runningPlan], undefined, { publicUrl, oidc: { ...CLIENT, issuer: provider.issuer } });
    const invite = async (name: string, role: 'liaison' | 'point-of-contact' | 'observer') => (accounts[name] = (await api.as({ role, institution: 'water', email: `${name}@example.org` })).account);
    await invite('liaison', 'liaison');
    await invite('contact', 'point-of-contact');
    await invite('observer', 'observer');
    await api.database.owner.query('UPDATE account SET demonstration = true WHERE id = $1', [await invite('demo', 'liaison')]);
  });
  afterAll(async () => {
    await api.close();
    await provider.close();
  });

  const visitBy = (person: keyof typeof people) => {
    provider.visitor = person;
    return new Visit(api.app.getHttpServer(), publicUrl);
  };
  const signedIn = async (visit: Visit) => {
    const token = /(?:^|; )cumple=([^;]+)/.exec(visit.cookies(publicUrl))?.[1];
    return token ? (await api.app.get(ActorQuery).byToken(token, api.clock.now))?.actor : undefined;
  };
  const refused = (problem: string, next = '/espacio') => `/espacio/ingresar?${new URLSearchParams({ error: problem, next }).toString()}`;

  it('asks for a code with PKCE, state and nonce, and keeps them from the page', async () => {
    const answer = await visitBy('liaison').ask(workspacePaths.singleSignOn());
    expect([answer.status, answer.headers['cache-control']]).toEqual([303, 'no-store']);
    const { origin, searchParams } = new URL(String(answer.headers['location']));
    expect(origin).toBe(provider.issuer);
    expect(Object.fromEntries(searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', redirect_uri: `${publicUrl}${callback}`, state: expect.any(String), nonce: expect.any(String) });
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/);
    for (const name of ['state', 'nonce']) expect(cookie).not.toContain(searchParams.get(name));
  });

  it('signs in whoever has the account of their verified e-mail, and tells the record once', async () => {
    for (const visit of [visitBy('liaison'), visitBy('liaison')]) {
      const answer = await visit.signOn('/espacio/planes?orden=1');
      expect([answer.status, answer.headers['location']]).toEqual([303, '/espacio/planes?orden=1']);
      expect(await signedIn(visit)).toMatchObject({ account: accounts['liaison'], secondFactor: false, roles: [{ role: 'liaison' }] });
    }
    const entries = await api.database.app.query<unknown[]>(`SELECT content FROM audit_entry WHERE action = 'account.single-sign-on-linked'`);
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toMatch(/example\.org/);
  });

  it('knows a linked person by who they are there, whatever their e-mail becomes', async () => {
    people.liaison.email = 'renamed@example.org';
    const visit = visitBy('liaison');
    await visit.signOn();
    expect(await signedIn(visit)).toMatchObject({ account: accounts['liaison'] });
  });

  it('takes a second factor that the provider was shown', async () => {
    const visit = visitBy('strong');
    people.strong.email = 'contact@example.org';
    await visit.signOn();
    expect(await signedIn(visit)).toMatchObject({ account: accounts['contact'], secondFactor: true });
  });

  it('asks for the own second factor where the provider was shown none', async () => {
    await api.database.owner.query(`UPDATE account SET totp_secret = 's', totp_confirmed_at = now() WHERE id = $1`, [accounts['liaison']]);
    const visit = visitBy('liaison');
    await visit.signOn();
    expect((await visit.ask(workspacePaths.session())).body).toMatchObject({ stage: 'second-factor', account: null, rights: expect.not.arrayContaining(['plan.read']) });
    await api.database.owner.query('UPDATE account SET totp_secret = NULL, totp_confirmed_at = NULL');
  });

  it('is offered by its name, and ends the session that it replaces', async () => {
    const visit = visitBy('liaison');
    await visit.signOn();
    const before = visit.cookies(publicUrl);
    await visit.signOn();
    expect((await visit.ask(workspacePaths.session())).body).toMatchObject({ stage: 'signed-in', offers: { singleSignOn: CLIENT.name } });
    expect((await api.anybody.get(workspacePaths.session()).set('Cookie', before)).body).toMatchObject({ stage: 'signed-out' });
  });

  it.each([
    ['unverified', 'single-sign-on-unverified'], ['silent', 'single-sign-on-unverified'], ['stranger', 'single-sign-on-unknown'],
    // The e-mail went to somebody else at the provider; the account stays with whom it was linked to.
    ['newcomer', 'single-sign-on-unknown'],
    ['demo', 'single-sign-on-unknown'],
  ] as const)('refuses somebody %s, who gets no account', async (person, problem) => {
    const before = await api.database.app.query<unknown[]>('SELECT id FROM account');
    const visit = visitBy(person);
    expect((await visit.signOn()).headers['location']).toBe(refused(problem));
    expect(await signedIn(visit)).toBeUndefined();
    expect(await api.database.app.query<unknown[]>('SELECT id FROM account')).toHaveLength(before.length);
  });

  it('refuses an answer that belongs to another visit, or to none', async () => {
    const [visit, other] = [visitBy('liaison'), visitBy('liaison')];
    await visit.leave();
    const elsewhere = await other.passThrough(await other.leave());
    for (const each of [visit, new Visit(api.app.getHttpServer(), publicUrl)]) {
      expect((await each.ask(elsewhere)).headers['location']).toBe(refused('single-sign-on-failed'));
      expect(await signedIn(each)).toBeUndefined();
    }
  });

  it('refuses a code that was used, even with the cookie of its visit', async () => {
    const visit = visitBy('liaison');
    const path = await visit.passThrough(await visit.leave());
    const stolen = visit.cookies(publicUrl);
    await visit.ask(path);
    expect((await visit.ask(path)).headers['location']).toBe(refused('single-sign-on-failed'));
    const replayed = await api.anybody.get(path).set('Cookie', stolen);
    expect(replayed.headers['location']).toBe(refused('single-sign-on-failed'));
    expect(String(replayed.headers['set-cookie'])).not.toMatch(/(?:^|,)cumple=/);
  });

  it('refuses an answer that took longer than ten minutes', async () => {
    const visit = visitBy('liaison');
    const path = await visit.passThrough(await visit.leave());
    const before = api.clock.now;
    api.clock.now = new Date(before.getTime() + 600_000);
    expect((await visit.ask(path)).headers['location']).toBe(refused('single-sign-on-failed'));
    api.clock.now = before;
  });

  it('refuses a session to an account that is disabled', async () => {
    await api.database.owner.query('UPDATE account SET disabled_at = now() WHERE id = $1', [accounts['liaison']]);
    const visit = visitBy('liaison');
    expect((await visit.signOn('/en/espacio')).headers['location']).toBe(`/en${refused('single-sign-on-unknown', '/en/espacio')}`);
    await api.database.owner.query('UPDATE account SET disabled_at = NULL');
  });

  it.each(['https://evil.example', '//evil.example/espacio', '/\\evil.example', '/api/v1/plans'])('leads nobody on to %s', async (next) => {
    const answer = await visitBy('liaison').ask(`${workspacePaths.singleSignOn()}?next=${encodeURIComponent(next)}`);
    expect([answer.status, answer.headers['location'], answer.body]).toMatchObject([400, undefined, { errors: [{ field: 'next', code: 'not-an-own-path' }] }]);
  });
});
