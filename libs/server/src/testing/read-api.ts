import 'reflect-metadata';
import { configureHttp } from '@cumple/server-kit/http/configure-http';
import { HttpModule } from '@cumple/server-kit/http/http.module';
import { statementsOf } from '@cumple/server-kit/database/count-statements';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { DataSource } from 'typeorm';
import type { ServerOptions } from '../common/server-options';
import { applyPlanDocument } from '../self-assessment/apply-plan-document';
import { ServerModule } from '../server.module';
import { createMigratedDatabase, type MigratedDatabase } from './migrated-database';

/** The public API over a database of its own, for specs of what a caller sees. */
export interface ReadApi {
  app: NestExpressApplication;
  database: MigratedDatabase;
  /** What `now` is; a spec may move it. */
  clock: { now: Date };
  /** Answers of a path below `/api/v1`. */
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Body of an answer that must be 200. */
  read<Body>(path: string, headers?: Record<string, string>): Promise<Body>;
  /** Statements that an answer takes. */
  statements(path: string): Promise<string[]>;
  apply(document: PlanDocument): Promise<void>;
  close(): Promise<void>;
}

export async function createReadApi(documents: readonly PlanDocument[], now = '2026-03-01T12:00:00Z', options: Partial<ServerOptions> = {}): Promise<ReadApi> {
  const database = await createMigratedDatabase();
  const apply = async (document: PlanDocument) => {
    await applyPlanDocument(database.owner, document, { mode: 'create', contacts: [], sourceSha256: null });
  };
  for (const document of documents) await apply(document);
  const clock = { now: new Date(now) };
  const app = await createApp(database, clock, options);
  const get = async (path: string, headers: Record<string, string> = {}) => request(app.getHttpServer()).get(`/api/v1${path}`).set(headers);
  const read = async <Body>(path: string, headers: Record<string, string> = {}) => {
    const answer = await get(path, headers);
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}: ${answer.text}`);
    return answer.body as Body;
  };
  const close = async () => {
    await app.close();
    await database.close();
  };
  return { app, database, clock, get, read, statements: (path) => statementsOf(database.app, () => read(path)), apply, close };
}

async function createApp(database: MigratedDatabase, clock: { now: Date }, options: Partial<ServerOptions>): Promise<NestExpressApplication> {
  @Global()
  @Module({ providers: [{ provide: DataSource, useValue: database.app }], exports: [DataSource] })
  class DatabaseModule {}
  @Module({ imports: [HttpModule.forRoot({ databaseUrl: database.appUrl, build: 'test', clock: () => clock.now }), DatabaseModule, ServerModule.forRoot({ secure: false, roles: ['web', 'api'], ...options })] })
  class ReadApiModule {}
  const app = await NestFactory.create<NestExpressApplication>(ReadApiModule, { logger: false, bodyParser: false });
  configureHttp(app);
  return app.init();
}
