import request from 'supertest';
import { createHttpApp, type HttpApp } from './http-app.fixture';

describe('methods and other origins', () => {
  let http: HttpApp;
  const ask = (method: 'get' | 'post' | 'put' | 'patch' | 'delete' | 'options' | 'trace', path: string) => request(http.app.getHttpServer())[method](path);

  beforeAll(async () => {
    http = await createHttpApp(() => new Date('2026-11-21T12:00:00Z'));
    http.board.load({ site: 1, plans: [{ plan: 'gt', revision: 1, timeZone: 'America/Guatemala' }] });
  });
  afterAll(() => http.app.close());

  it.each(['post', 'put', 'patch', 'delete', 'trace'] as const)('%s is refused where only reading is offered', async (method) => {
    const { headers, body } = await ask(method, '/api/v1/plans/gt/things').expect(405).expect('Content-Type', /application\/problem\+json/);
    expect(headers['allow']).toBe('GET, HEAD, OPTIONS');
    expect(body).toMatchObject({ type: 'urn:cumple:problem:method-not-allowed', status: 405, instance: '/api/v1/plans/gt/things' });
  });

  it('no method is taken where nothing stands', async () => {
    await ask('post', '/api/v1/none').expect(404);
    await ask('options', '/api/v1/none').expect(404);
  });

  it('a browser that asks beforehand is told that it may read', async () => {
    const { headers } = await ask('options', '/api/v1/plans').set({ Origin: 'https://other.example', 'Access-Control-Request-Method': 'GET' }).expect(204);
    expect(headers).toMatchObject({
      allow: 'GET, HEAD, OPTIONS', 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET, HEAD', 'access-control-allow-headers': 'Accept-Language, If-None-Match',
    });
  });

  it.each([
    [200, () => ask('get', '/api/v1/plans')],
    [304, () => ask('get', '/api/v1/plans').set('If-None-Match', '*')],
    [400, () => ask('get', '/api/v1/plans?x=1')],
  ])('what is public can be read from pages of other sites, without their cookies: %s', async (status, get) => {
    const { headers } = await get().set('Origin', 'https://other.example').expect(status);
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
    expect(headers['access-control-expose-headers']).toContain('ETag');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it('what isn’t marked as public stays with our own pages', async () => {
    const { headers } = await ask('get', '/api/v1/plans/gt/broken').set('Origin', 'https://other.example').expect(500);
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });
});
