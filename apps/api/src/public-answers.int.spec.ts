import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { createLogger } from '@cumple/server-kit/logging/logger';
import { countStatements } from '@cumple/server-kit/database/count-statements';
import { createMigratedDatabase, type MigratedDatabase } from '@cumple/server/testing/migrated-database';
import { insertPlan } from '@cumple/server/testing/insert-plan';
import type { OpenAPIObject } from '@nestjs/swagger';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { createApi, type Api } from './create-api';

/** Names and values that break careless readers of queries. */
const hostile = [
  'a[]=1', 'a[b]=1', 'page[]=1', 'page[$gt]=', '__proto__=1', '__proto__[x]=1', 'constructor[prototype][x]=1', 'toString=1', 'page=1&page=2', 'page=1e9', 'page=-1', 'page=NaN',
  'page=Infinity', 'page=0x10', 'page=%00', `page=${'9'.repeat(300)}`, 'pageSize=1000000000', 'q=%00', 'q=%ED%A0%80', 'q=%C0%AF', 'q=%', `q=${'ñ'.repeat(600)}`, `q=${'%25'.repeat(150)}`,
  "q=' OR 1=1 --", 'sort=number;DROP TABLE site', 'sort=constructor', 'disputed=1', 'level=__proto__', Array.from({ length: 60 }, () => 'level=complete').join('&'), '='.repeat(500), '&'.repeat(500), '%3D%26=%3D',
];
const names = ['%00', '%ff', '..%2f..%2fetc%2fpasswd', "'%20OR%201=1", '__proto__', 'constructor', 'x'.repeat(3_000), '%F0%9F%98%80', '%E2%80%AE', '9'.repeat(300)];

describe('every public address', () => {
  let database: MigratedDatabase;
  let api: Api;
  let templates: string[];

  beforeAll(async () => {
    database = await createMigratedDatabase();
    await insertPlan(database.owner);
    const logger = createLogger({ readable: false, destination: { write: () => undefined } });
    api = await createApi({ databaseUrl: database.appUrl, build: 'b1', portalDir: '/nowhere', publicUrl: null, logger });
    const { paths } = (await get('/api/v1/openapi.json').expect(200)).body as OpenAPIObject;
    // Files are bytes, in no language: `evidence-files.int.spec.ts` and `evidence-package.int.spec.ts` try them.
    templates = Object.keys(paths).filter((path) => !path.startsWith(WORKSPACE_PREFIX) && !/^\/api\/v1\/evidence-(?:files|copies)\/|\.zip$/.test(path));
  });
  afterAll(async () => {
    await api.app.close();
    await database.close();
  });

  const get = (path: string) => request(api.listener).get(path);
  const values: Record<string, string> = { plan: 'zz-2020-2022', code: 'G1', slug: 'registry' };
  const filled = (template: string, value?: string) => template.replaceAll(/\{(\w+)\}/g, (_, name: string) => value ?? values[name] ?? name);

  it('is described', () => {
    expect(templates).toEqual(expect.arrayContaining(['/api/v1/action-plans', '/api/v1/action-plans/{plan}/commitments/{code}', '/api/v1/institutions/{slug}']));
  });

  it('has a strong tag that answers its next reader without a statement – but the head of the record, which is read anew –, and differs by language', async () => {
    for (const path of templates.map((template) => filled(template))) {
      const { headers } = await get(path).expect(200);
      expect([path, headers['etag'], headers['cache-control']]).toEqual([path, expect.stringMatching(/^"[^"]+"$/), 'public, no-cache']);
      const tag = String(headers['etag']);
      expect(await countStatements(api.app.get(DataSource), () => get(path).set('If-None-Match', tag).expect(304))).toBe(path === '/api/v1/audit/head' ? 1 : 0);
      await get(path).set({ 'If-None-Match': tag, 'Accept-Language': 'en' }).expect(200).expect('Content-Language', 'en');
    }
  });

  it('can be read by pages of other sites, and takes no other method', async () => {
    for (const path of ['/api/v1/openapi.json', ...templates.map((template) => filled(template))]) {
      await get(path).set('Origin', 'https://other.example').expect(200).expect('Access-Control-Allow-Origin', '*');
      await request(api.listener).post(path).expect(405).expect('Allow', 'GET, HEAD, OPTIONS').expect('Content-Type', /problem/);
    }
  });

  it('describes itself with a tag, and without parameters', async () => {
    for (const path of ['/api/v1/openapi.json', '/api/v1/docs', '/api/v1/docs/swagger-ui.css']) {
      const { headers } = await get(path).expect(200).expect('Cache-Control', 'public, no-cache');
      expect([path, headers['etag']]).toEqual([path, expect.stringMatching(/^"[^"]+"$/)]);
      await get(path).set('If-None-Match', String(headers['etag'])).expect(304);
    }
    await get('/api/v1/openapi.json?x=1').expect(400).expect('Content-Type', /problem/);
    const { headers } = await get('/api/v1/docs/none').expect(404);
    expect(headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(headers).not.toHaveProperty('etag');
  });

  it('refuses hostile parameters with a problem document', async () => {
    for (const path of templates.map((template) => filled(template)))
      for (const query of hostile) {
        const { status, type } = await get(`${path}?${encodeURI(query).replaceAll('%25', '%')}`);
        expect([path, query, status < 500, status === 200 || type === 'application/problem+json']).toEqual([path, query, true, true]);
      }
  });

  it('has nothing by a hostile name, and says so with a problem document', async () => {
    for (const template of templates.filter((path) => path.includes('{')))
      for (const name of names) {
        const { status, type } = await get(filled(template, name));
        expect([template, name.slice(0, 20), [400, 404, 414].includes(status), type]).toEqual([template, name.slice(0, 20), true, 'application/problem+json']);
      }
  });
});
