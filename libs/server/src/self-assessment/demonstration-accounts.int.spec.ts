import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { SessionView } from '@cumple/contracts/accounts/session';
import { ROLES } from '@cumple/domain/common/role';
import request from 'supertest';
import { shippedPlans } from './shipped-plans';
import { runningPlan } from '../testing/tried-plans';
import { createWorkspaceApi, type WorkspaceApi } from '../testing/workspace-api';
import { SERVER_OPTIONS, type ServerOptions } from '../common/server-options';
import { DemonstrationAccounts } from '../accounts/demonstration/demonstration-accounts';

const demonstration = shippedPlans.filter(({ plan }) => plan.jurisdiction.fictional);

/** What the sign-in page is told, and what signs in there. */
const browserOf = async (api: WorkspaceApi) => {
  const agent = request.agent(api.app.getHttpServer());
  const view = (await agent.get(workspacePaths.session())).body as SessionView;
  const signIn = (email: string, password: string) => agent.post(workspacePaths.session()).set('X-CSRF-Token', view.csrfToken).send({ email, password });
  return { agent, offers: view.offers.demonstrationAccounts, signIn };
};
const settle = (api: WorkspaceApi, demo: boolean) => {
  api.app.get<ServerOptions>(SERVER_OPTIONS).demo = demo;
  return api.app.get(DemonstrationAccounts).settle();
};

describe('outside demonstration mode', () => {
  let api: WorkspaceApi;
  beforeAll(async () => (api = await createWorkspaceApi(demonstration)));
  afterAll(() => api.close());

  it('there is no account that nobody was invited to', async () => {
    await settle(api, false);
    expect((await browserOf(api)).offers).toEqual([]);
    expect(await api.database.owner.query('SELECT id FROM account')).toEqual([]);
  });
});

describe('without the fictional plan', () => {
  it('there is nobody to sign in as, in demonstration mode too', async () => {
    const api = await createWorkspaceApi([runningPlan], undefined, { demo: true });
    await settle(api, true);
    const roles = await api.database.owner.query<unknown[]>('SELECT m.id FROM mandate m JOIN account a ON a.id = m.account_id');
    expect([(await browserOf(api)).offers, roles]).toEqual([[], []]);
    await api.close();
  });
});

describe('in demonstration mode', () => {
  let api: WorkspaceApi;
  beforeAll(async () => {
    api = await createWorkspaceApi(demonstration, undefined, { demo: true });
    await settle(api, true);
  });
  afterAll(() => api.close());

  it('the sign-in page shows somebody of each role', async () => {
    const { offers } = await browserOf(api);
    expect(new Set(offers.map(({ role }) => role))).toEqual(new Set(ROLES));
    expect(offers.filter(({ role }) => role === 'liaison')).toHaveLength(3);
  });

  it('each signs in with the password shown, acts at once, and only in the fictional plan', async () => {
    for (const { email, password, role } of (await browserOf(api)).offers) {
      const answer = await (await browserOf(api)).signIn(email, password);
      const { stage, roles } = answer.body as SessionView;
      expect([email, answer.status, stage, roles.map((held) => [held.role, held.plan])]).toEqual([email, 200, 'signed-in', [[role, 'demo-2025-2027']]]);
    }
  });

  it('its point of contact reaches the fictional plan, and neither another one nor the installation', async () => {
    await api.apply(runningPlan);
    const { agent, offers, signIn } = await browserOf(api);
    const { csrfToken } = (await signIn(String(offers[0]?.email), String(offers[0]?.password))).body as SessionView;
    const headers = { 'X-CSRF-Token': csrfToken, 'If-Match': '"v1"' };
    const real = runningPlan.plan.slug;
    const answers = {
      own: await agent.get(workspacePaths.plan('demo-2025-2027')),
      read: await agent.get(workspacePaths.plan(real)),
      edit: await agent.patch(workspacePaths.plan(real)).set(headers).send({ title: 'Otro título' }),
      end: await agent.post(workspacePaths.planEnd(real)).set(headers).send({ endsOn: '2027-01-01', reason: 'Porque sí' }),
      create: await agent.post(workspacePaths.plans()).set(headers).send({
        slug: 'zz-2030', title: 'Otro', jurisdiction: { code: 'zy', name: 'Otra', kind: 'country', fictional: false }, startsOn: '2030-01-01', endsOn: '2031-12-31', timeZone: 'America/Guatemala', coordinator: null,
      }),
    };
    expect(Object.entries(answers).map(([name, { status }]) => [name, status])).toEqual([['own', 200], ['read', 403], ['edit', 403], ['end', 403], ['create', 403]]);
  });

  it('nobody shuts the next visitor out', async () => {
    const { agent, offers, signIn } = await browserOf(api);
    const { email = '', password = '' } = offers[0] ?? {};
    const { csrfToken } = (await signIn(email, password)).body as SessionView;
    const change = await agent.put(workspacePaths.accountPassword()).set('X-CSRF-Token', csrfToken).send({ current: password, password: 'quite another password' });
    const factor = await agent.post(workspacePaths.accountSecondFactor()).set('X-CSRF-Token', csrfToken).send({});
    for (const answer of [change, factor]) expect([answer.status, answer.body]).toMatchObject([422, { type: expect.stringContaining('demonstration-account') }]);
    expect((await (await browserOf(api)).signIn(email, password)).status).toBe(200);
  });

  it('starting again changes nothing, and puts back what visitors changed', async () => {
    const people = () => api.database.owner.query(`SELECT a.id, a.email, p.id AS post, p.role, p.plan_id, m.id AS mandate FROM account a JOIN mandate m ON m.account_id = a.id JOIN post p ON p.id = m.post_id ORDER BY a.email`);
    const before = await people();
    await api.database.owner.query(`UPDATE account SET totp_secret = 's', totp_confirmed_at = now(), password_hash = NULL`);
    await api.database.owner.query(`UPDATE post SET plan_id = NULL WHERE role = 'point-of-contact'`);
    await Promise.all([settle(api, true), settle(api, true)]);
    expect(await people()).toEqual(before);
    const { offers, signIn } = await browserOf(api);
    expect((await signIn(String(offers[0]?.email), String(offers[0]?.password))).body).toMatchObject({ stage: 'signed-in' });
  });

  it('the password is another one in each installation', async () => {
    const other = await createWorkspaceApi(demonstration, undefined, { demo: true });
    await settle(other, true);
    expect((await browserOf(other)).offers[0]?.password).not.toBe((await browserOf(api)).offers[0]?.password);
    await other.close();
  });

  it('once it is off again, nobody is shown, nobody gets in, and who was in is out', async () => {
    const inside = await browserOf(api);
    const { email = '', password = '' } = inside.offers[0] ?? {};
    await inside.signIn(email, password);
    await settle(api, false);
    expect((await inside.agent.get(workspacePaths.session())).body).toMatchObject({ stage: 'signed-out', account: null, offers: { demonstrationAccounts: [] } });
    expect((await (await browserOf(api)).signIn(email, password)).status).toBe(401);
    await settle(api, true);
    expect((await (await browserOf(api)).signIn(email, password)).status).toBe(200);
  });
});
