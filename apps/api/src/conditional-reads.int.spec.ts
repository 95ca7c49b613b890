import { HttpModule } from '@cumple/server-kit/http/http.module';
import { configureHttp } from '@cumple/server-kit/http/configure-http';
import { PublicRead } from '@cumple/server-kit/http/public-read';
import { countStatements } from '@cumple/server-kit/database/count-statements';
import { RevisionBoard } from '@cumple/server-kit/revision/revision-board';
import { createMigratedDatabase, type MigratedDatabase } from '@cumple/server/testing/migrated-database';
import { insertPlan } from '@cumple/server/testing/insert-plan';
import { Controller, Get, Module, Param } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import type { DataSource } from 'typeorm';

describe('conditional reads over a database', () => {
  let database: MigratedDatabase;
  let app: NestExpressApplication;
  let board: RevisionBoard;

  beforeAll(async () => {
    database = await createMigratedDatabase();
    await insertPlan(database.owner);
    app = await createProbe(database.app, database.appUrl);
    board = app.get(RevisionBoard);
  });
  afterAll(async () => {
    await app.close();
    await database.close();
  });

  const get = (path: string, tag = '') => request(app.getHttpServer()).get(`/api/v1/${path}`).set('If-None-Match', tag);
  const tagOf = async (path: string) => String((await get(path).expect(200)).headers['etag']);

  it.each(['plans/zz-2020-2022', 'plans'])('of %s are answered without a statement', async (path) => {
    const tag = await tagOf(path);
    expect(await countStatements(database.app, () => get(path, tag).expect(304))).toBe(0);
    expect(await countStatements(database.app, () => get(path).expect(200))).toBe(1);
  });

  it('see each change of a revision once it is committed', async () => {
    const [planTag, siteTag] = [await tagOf('plans/zz-2020-2022'), await tagOf('plans')];
    const before = [board.planVersion('zz-2020-2022', new Date()), board.siteVersion(new Date())];
    await database.app.query('UPDATE action_plan SET revision = revision + 1');
    await expectSoon(() => board.planVersion('zz-2020-2022', new Date()) !== before[0]);
    await get('plans/zz-2020-2022', planTag).expect(200);
    await get('plans', siteTag).expect(304);
    await database.app.query('UPDATE site SET revision = revision + 1');
    await expectSoon(() => board.siteVersion(new Date()) !== before[1]);
    await get('plans', siteTag).expect(200);
  });

  it('are never answered from memory while the listener is cut off, and again after it is back', async () => {
    const tag = await tagOf('plans');
    await killListeners(database);
    await expectSoon(() => !board.isTrusted);
    expect((await get('plans', tag).expect(200)).headers['etag']).toBeUndefined();
    await expectSoon(() => board.isTrusted);
    await get('plans', tag).expect(304);
  });
});

/** An application of two addresses that each need one statement. */
async function createProbe(dataSource: DataSource, databaseUrl: string): Promise<NestExpressApplication> {
  @Controller('/api/v1/plans')
  class ProbeController {
    @Get()
    @PublicRead({ revisionOf: 'site' })
    all(): Promise<unknown> {
      return dataSource.query('SELECT count(*) FROM action_plan');
    }

    @Get(':plan')
    @PublicRead({ revisionOf: 'plan' })
    one(@Param('plan') plan: string): Promise<unknown> {
      return dataSource.query('SELECT title FROM action_plan WHERE slug = $1', [plan]);
    }
  }

  @Module({ imports: [HttpModule.forRoot({ databaseUrl, build: 'b1', retryAfter: 100 })], controllers: [ProbeController] })
  class ProbeModule {}

  const app = await NestFactory.create<NestExpressApplication>(ProbeModule, { logger: false, bodyParser: false });
  configureHttp(app);
  return app.init();
}

function killListeners({ app }: MigratedDatabase): Promise<unknown> {
  return app.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'cumple revisions' AND datname = current_database()`);
}

async function expectSoon(what: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!what()) {
    if (Date.now() > deadline) throw new Error('It did not happen.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
