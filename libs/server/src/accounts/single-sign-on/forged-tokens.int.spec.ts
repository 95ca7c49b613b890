import { createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';
import { runningPlan } from '../../testing/tried-plans';
import { startForger, tokens, type Forger } from './forger.fixture';
import { CLIENT } from '@cumple/testing/identity-provider';
import { Visit } from './sign-on-visit.fixture';

const publicUrl = 'http://cumple.example';
const CALLBACK = '/api/v1/workspace/session/single-sign-on/callback';
const now = () => Math.floor(Date.now() / 1_000);

describe('identity tokens', () => {
  let api: WorkspaceApi;
  let forger: Forger;

  beforeAll(async () => {
    forger = await startForger();
    api = await createWorkspaceApi([runningPlan], undefined, { publicUrl, oidc: { ...CLIENT, issuer: forger.issuer } });
    await api.as({ role: 'liaison', institution: 'water', email: 'liaison@example.org' });
  });
  afterAll(async () => {
    await api.close();
    await forger.close();
  });

  const signOn = async (forge: Forger['forge']) => {
    const visit = new Visit(api.app.getHttpServer(), publicUrl);
    const { searchParams } = new URL(await visit.leave());
    Object.assign(forger, { forge, nonce: searchParams.get('nonce') });
    const answer = await visit.ask(`${CALLBACK}?${new URLSearchParams({ code: 'c', state: searchParams.get('state') ?? '' }).toString()}`);
    return { location: String(answer.headers['location']), signedIn: visit.cookies(publicUrl).includes('cumple=') };
  };

  it('that are right sign in', async () => {
    expect(await signOn(tokens.right)).toEqual({ location: '/espacio', signedIn: true });
  });

  it.each<[string, Forger['forge']]>([
    ['without a signature (alg none)', tokens.unsigned],
    ['signed with the public key as a secret', tokens.withPublicKeyAsSecret],
    ['signed with the secret of the client', tokens.withClientSecret],
    ['signed by a stranger', tokens.ofAStranger],
    ['that bring their own key (jwk, jku, kid)', tokens.withKeyOfItsOwn],
    ['for another nonce', (claims) => tokens.right({ ...claims, nonce: 'another' })],
    ['without a nonce', (claims) => tokens.right({ ...claims, nonce: undefined })],
    ['for another application', (claims) => tokens.right({ ...claims, aud: 'another' })],
    ['of another issuer', (claims) => tokens.right({ ...claims, iss: 'https://evil.example' })],
    ['that have expired', (claims) => tokens.right({ ...claims, iat: now() - 900, exp: now() - 600 })],
    ['that aren’t in force yet', (claims) => tokens.right({ ...claims, nbf: now() + 600 })],
    ['that aren’t tokens', () => 'not.a.token'],
    ['that are missing', () => undefined as unknown as string],
  ])('%s sign nobody in', async (_, forge) => {
    expect(await signOn(forge)).toEqual({ location: expect.stringContaining('error=single-sign-on-failed'), signedIn: false });
  });

  it('are asked for only once the provider answers', async () => {
    const away = await createWorkspaceApi([], undefined, { publicUrl, oidc: { ...CLIENT, issuer: 'http://127.0.0.1:9' } });
    const answer = await away.anybody.get('/api/v1/workspace/session/single-sign-on');
    expect([answer.status, answer.headers['location']]).toEqual([303, '/espacio/ingresar?error=single-sign-on-unavailable&next=%2Fespacio']);
    await away.close();
  });

  it('are of no use where no provider is given', async () => {
    const without = await createWorkspaceApi();
    expect((await without.anybody.get('/api/v1/workspace/session/single-sign-on')).headers['location']).toContain('error=single-sign-on-off');
    expect((await without.anybody.get(`${CALLBACK}?code=c&state=s`)).headers['location']).toContain('error=single-sign-on-failed');
    await without.close();
  });
});
