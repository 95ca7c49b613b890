import request from 'supertest';
import { createHttpApp, type HttpApp } from './http-app.fixture';

describe('problem documents', () => {
  let http: HttpApp;
  const server = () => request(http.app.getHttpServer());

  beforeAll(async () => {
    http = await createHttpApp(() => new Date('2026-11-21T12:00:00Z'));
  });
  afterAll(() => http.app.close());

  it('are given for unknown addresses, in the caller’s language', async () => {
    const { body, headers } = await server().get('/api/v1/nothing?x=1').set('Accept-Language', 'en-GB, es;q=0.5').expect(404);
    expect(body).toEqual({
      type: 'urn:cumple:problem:not-found', title: 'Not found', status: 404,
      detail: 'There is nothing at this address. Check that it is complete.', instance: '/api/v1/nothing', errors: [],
    });
    expect([headers['content-type'], headers['content-language'], headers['vary'], headers['cache-control'], headers['etag']]).toEqual(
      ['application/problem+json; charset=utf-8', 'en', 'Accept-Encoding, Accept-Language', 'no-store', undefined],
    );
  });

  it('tell nothing of what is behind an unexpected error', async () => {
    const { body, text } = await server().get('/api/v1/plans/gt/broken').set('X-Request-Id', 'request-17').expect(500);
    expect(body.type).toBe('urn:cumple:problem:unexpected');
    expect(body.detail).toContain('request-17');
    expect(text).not.toMatch(/SELECT|secret|\/var\/lib|\.ts/);
  });

  it.each(['/api/v1/plans/%ff/things', '/api/v1/plans/%/things', '/api/v1/plans/a%00b/things'])('refuse the path %s', async (path) => {
    const { body, type } = await server().get(path).expect(400);
    expect([type, body.status]).toEqual(['application/problem+json', 400]);
  });

  it('refuse bodies that are too large or no JSON', async () => {
    const post = (body: string) => server().post('/api/v1/none').set('Content-Type', 'application/json').send(body);
    expect((await post(`"${'x'.repeat(200_000)}"`).expect(413)).body.type).toBe('urn:cumple:problem:body-too-large');
    expect((await post('{"a":').expect(400)).body.type).toBe('urn:cumple:problem:bad-request');
    await post(`${'['.repeat(10_000)}${']'.repeat(10_000)}`).expect(404);
  });
});
