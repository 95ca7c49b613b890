import request from 'supertest';
import { createHttpApp, reads, type HttpApp } from './http-app.fixture';

describe('conditional requests', () => {
  let http: HttpApp;
  let now = new Date('2026-11-21T05:00:00Z');
  const get = (path: string, headers: Record<string, string> = {}) =>
    request(http.app.getHttpServer()).get(path).set({ 'Accept-Encoding': 'identity', ...headers });
  const things = '/api/v1/plans/gt/things';

  beforeAll(async () => {
    http = await createHttpApp(() => now);
  });
  beforeEach(() => {
    now = new Date('2026-11-21T05:00:00Z');
    http.board.load({ site: 3, plans: [{ plan: 'gt', revision: 7, timeZone: 'America/Guatemala' }] });
  });
  afterAll(() => http.app.close());

  async function tagOf(path: string, headers: Record<string, string> = {}): Promise<string> {
    const tag = (await get(path, headers).expect(200)).headers['etag'];
    expect(tag).toMatch(/^"[^"]+"$/);
    return String(tag);
  }

  it.each([(tag: string) => tag, (tag: string) => `W/${tag}`, (tag: string) => `"other", ${tag} , W/"x"`])('answers a held tag without reading', async (form) => {
    const tag = await tagOf(things);
    const before = reads.count;
    const { headers, text } = await get(things, { 'If-None-Match': form(tag) }).expect(304);
    expect([headers['etag'], headers['cache-control'], headers['vary'], text]).toEqual([tag, 'public, no-cache', 'Accept-Encoding, Accept-Language', '']);
    expect(reads.count).toBe(before);
  });

  it('answers anew after a revision, a day in the plan’s zone, in another language, or at another address', async () => {
    const tag = await tagOf(things);
    await get(things, { 'If-None-Match': tag, 'Accept-Language': 'en' }).expect(200);
    await get(`${things}?page=2`, { 'If-None-Match': tag }).expect(200);
    now = new Date('2026-11-21T06:00:00Z');
    await get(things, { 'If-None-Match': tag }).expect(200);
    now = new Date('2026-11-21T05:30:00Z');
    await get(things, { 'If-None-Match': tag }).expect(304);
    http.board.announcePlan({ plan: 'gt', revision: 8, timeZone: 'America/Guatemala' });
    await get(things, { 'If-None-Match': tag }).expect(200);
    http.board.announcePlan({ plan: 'gt', revision: 7, timeZone: 'America/Guatemala' });
    await get(things, { 'If-None-Match': tag }).expect(200);
  });

  it('takes the site’s revision for answers across plans', async () => {
    const tag = await tagOf('/api/v1/plans');
    http.board.announcePlan({ plan: 'gt', revision: 8, timeZone: 'America/Guatemala' });
    await get('/api/v1/plans', { 'If-None-Match': tag }).expect(304);
    http.board.announceSite(4);
    await get('/api/v1/plans', { 'If-None-Match': tag }).expect(200);
  });

  it('gives each content coding its own strong tag, and takes it only from who takes the coding', async () => {
    const [plain, zipped, brotli] = [await tagOf('/api/v1/plans'), await tagOf('/api/v1/plans', { 'Accept-Encoding': 'gzip' }), await tagOf('/api/v1/plans', { 'Accept-Encoding': 'br, gzip' })];
    expect(new Set([plain, zipped, brotli]).size).toBe(3);
    const { headers } = await get('/api/v1/plans', { 'If-None-Match': `${zipped}, ${brotli}`, 'Accept-Encoding': 'br' }).expect(304);
    expect(headers['etag']).toBe(brotli);
    await get('/api/v1/plans', { 'If-None-Match': zipped, 'Accept-Encoding': 'br' }).expect(200);
    await get('/api/v1/plans', { 'If-None-Match': plain, 'Accept-Encoding': 'br' }).expect(304);
  });

  it('looks whether there is anything at all before it says that any answer will do', async () => {
    await get(things, { 'If-None-Match': '*' }).expect(304);
    await get(`${things}?pge=1`, { 'If-None-Match': '*' }).expect(400);
    await get(`${things}?pge=1`, { 'If-None-Match': await tagOf(things) }).expect(400);
  });

  it('gives no tag and no 304 while announcements cannot be heard', async () => {
    const tag = await tagOf(things);
    http.board.distrust();
    const { headers } = await get(things, { 'If-None-Match': tag }).expect(200);
    expect(headers['etag']).toBeUndefined();
    http.board.load({ site: 3, plans: [{ plan: 'gt', revision: 7, timeZone: 'America/Guatemala' }] });
    await get(things, { 'If-None-Match': tag }).expect(304);
  });

  it('does HEAD as GET', async () => {
    const tag = await tagOf(things);
    const head = await request(http.app.getHttpServer()).head(things).set('Accept-Encoding', 'identity').expect(200);
    expect([head.headers['etag'], head.text]).toEqual([tag, undefined]);
    await request(http.app.getHttpServer()).head(things).set('If-None-Match', tag).expect(304);
  });

  it('links the pages of a list', async () => {
    const { headers } = await get(`${things}?colour=red&page=2`).expect(200);
    expect(headers['link']).toBe(
      [['first', 1], ['last', 3], ['prev', 1], ['next', 3]].map(([rel, page]) => `<${things}?colour=red&page=${page}>; rel="${rel}"`).join(', '),
    );
  });
});
