import request from 'supertest';
import { createHttpApp, type HttpApp } from './http-app.fixture';

describe('queries', () => {
  let http: HttpApp;
  const get = (query: string, language = 'es') => request(http.app.getHttpServer()).get(`/api/v1/plans/gt/things?${query}`).set('Accept-Language', language);

  beforeAll(async () => {
    http = await createHttpApp(() => new Date('2026-11-21T12:00:00Z'));
  });
  afterAll(() => http.app.close());

  it.each([
    ['colour=red&colour=green&owner=a', { colour: ['red', 'green'], owner: ['a'] }],
    ['colour=&page=&page=2&pageSize=100', { page: 2, pageSize: 100 }],
    ['broken=true&q=a+b%20c&since=2024-02-29', { broken: true, q: 'a b c', since: '2024-02-29' }],
    ['broken=false&sort=-size&page=1000000&', { broken: false, sort: '-size', page: 1_000_000 }],
    ['q=participacio%CC%81n', { q: 'participación' }],
    ['', {}],
  ])('reads %s', async (query, expected) => {
    expect((await get(query).expect(200)).body.items[0].query).toEqual(expected);
  });

  it.each([
    ['colour=blue', 'colour', 'not-a-choice'],
    ['colour=red&colour=blue', 'colour', 'not-a-choice'],
    ['owner=1&owner=2&owner=3&owner=4', 'owner', 'too-many-values'],
    ['sort=name&sort=name', 'sort', 'repeated-parameter'],
    ['sort=name;drop', 'sort', 'not-a-choice'],
    ['broken=1', 'broken', 'not-a-flag'],
    ['page=0', 'page', 'out-of-range'],
    ['page=1000001', 'page', 'out-of-range'],
    ['page=-1', 'page', 'out-of-range'],
    ['page=1.5', 'page', 'not-a-whole-number'],
    ['page=NaN', 'page', 'not-a-whole-number'],
    ['page=1e3', 'page', 'not-a-whole-number'],
    [`page=${'9'.repeat(400)}`, 'page', 'not-a-whole-number'],
    ['pageSize=101', 'pageSize', 'out-of-range'],
    [`q=${'x'.repeat(21)}`, 'q', 'too-long'],
    ['q=a%00b', 'q', 'unreadable-text'],
    ['owner=a%00b', 'owner', 'unreadable-text'],
    ['since=2023-02-29', 'since', 'not-a-day'],
    ['colur=red', 'colur', 'unknown-parameter'],
    ['colour[]=red', 'colour[]', 'unknown-parameter'],
    ['colour[a]=red', 'colour[a]', 'unknown-parameter'],
    ['__proto__=x', '__proto__', 'unknown-parameter'],
    ['constructor=x', 'constructor', 'unknown-parameter'],
    ['__proto__[page]=x', '__proto__[page]', 'unknown-parameter'],
  ])('refuses %s', async (query, field, code) => {
    const { body, type } = await get(query).expect(400);
    expect(type).toBe('application/problem+json');
    expect(body.errors).toEqual([{ field, code, message: expect.stringContaining(field) }]);
  });

  it.each(['q=%', 'q=%zz', 'q=%ff', 'q=%c0%af', 'q=%ED%A0%80', '%=1'])('refuses the badly encoded %s', async (query) => {
    expect((await get(query).expect(400)).body).toMatchObject({ type: 'urn:cumple:problem:malformed-address', errors: [] });
  });

  it('names what it doesn’t know beside what it can’t accept', async () => {
    const { body } = await get('colur=red&page=0').expect(400);
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual(['colur', 'page']);
  });

  it('names several fields at once, in the caller’s language', async () => {
    const spanish = (await get('page=0&colour=blue').expect(400)).body;
    expect(spanish).toMatchObject({ title: 'Solicitud no válida', status: 400, detail: 'Hay 2 datos que no se pueden aceptar. Vea «errors».', instance: '/api/v1/plans/gt/things' });
    const english = (await get('page=0', 'en').expect(400)).body;
    expect(english.detail).toBe('1 item cannot be accepted. See “errors”.');
    expect(english.errors).toEqual([{ field: 'page', code: 'out-of-range', message: '“page” must be between 1 and 1,000,000.' }]);
  });

  it('takes hundreds of unknown parameters for a mistake, and says so briefly', async () => {
    const { body } = await get(Array.from({ length: 500 }, (_, index) => `a${index}=1`).join('&')).expect(400);
    expect(body.errors).toHaveLength(20);
  });

  it('refuses addresses that are too long', async () => {
    expect((await get('a=1&'.repeat(2_000)).expect(414)).body).toMatchObject({ type: 'urn:cumple:problem:address-too-long', status: 414 });
  });

  it('refuses parameters where none are read', async () => {
    await request(http.app.getHttpServer()).get('/api/v1/plans?page=1').expect(400);
  });
});
