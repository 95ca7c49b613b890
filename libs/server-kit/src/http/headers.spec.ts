import request from 'supertest';
import { createHttpApp, type HttpApp } from './http-app.fixture';

describe('headers', () => {
  let http: HttpApp;
  const server = () => request(http.app.getHttpServer());

  beforeAll(async () => {
    http = await createHttpApp(() => new Date('2026-11-21T12:00:00Z'));
    http.board.load({ site: 1, plans: [{ plan: 'gt', revision: 1, timeZone: 'America/Guatemala' }] });
  });
  afterAll(() => http.app.close());

  it.each([
    [200, () => server().get('/api/v1/plans')],
    [304, () => server().get('/api/v1/plans').set('If-None-Match', '*')],
    [400, () => server().get('/api/v1/plans?x=1')],
    [400, () => server().get('/api/v1/%')],
    [404, () => server().get('/api/v1/none')],
    [405, () => server().delete('/api/v1/plans')],
    [413, () => server().post('/api/v1/none').type('json').send(`"${'x'.repeat(200_000)}"`)],
    [414, () => server().get(`/api/v1/plans?${'x'.repeat(5_000)}`)],
    [500, () => server().get('/api/v1/plans/gt/broken')],
  ])('that keep browsers from harm are on answers of %s', async (status, ask) => {
    const { headers } = await ask().expect(status);
    expect(headers['content-security-policy']).toMatch(/default-src 'self'; script-src 'self'; .*object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin', 'x-frame-options': 'DENY' });
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(x-powered-by|server|strict-transport-security)$/)]));
  });

  it('never repeat the host or protocol that a caller claims', async () => {
    const { headers, text } = await server().get('/api/v1/plans/gt/things').set({ Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'evil' }).expect(200);
    expect(JSON.stringify(headers) + text).not.toContain('evil');
  });
});
