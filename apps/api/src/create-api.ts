import type { CallApi } from '@cumple/contracts/common/call-api';
import { configureHttp } from '@cumple/server-kit/http/configure-http';
import { dispatchInProcess } from '@cumple/server-kit/http/in-process';
import { NestLogger } from '@cumple/server-kit/logging/nest-logger';
import type { ServerOptions } from '@cumple/server/common/server-options';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestListener } from 'node:http';
import type { Logger } from 'pino';
import { ApiModule, type ApiModuleOptions } from './api.module';
import { serveOpenApi } from './openapi/openapi';
import { mountPortal } from './portal/mount-portal';

export interface ApiOptions extends Omit<ApiModuleOptions, 'options'> {
  logger: Logger;
  /** Directory of the portal's build. */
  portalDir: string;
  publicUrl: string | null;
  /** How many proxies stand before the process; none when left out. */
  trustProxy?: number;
  /** What the process is told besides. */
  options?: Partial<ServerOptions>;
}

export interface Api {
  app: NestExpressApplication;
  /** Answers every request of the one port: API, health and portal. */
  listener: RequestListener;
}

/** Puts API and portal together; nothing is served before the listener is given to a server. */
export async function createApi({ logger, portalDir, publicUrl, trustProxy, options, ...module }: ApiOptions): Promise<Api> {
  const secure = publicUrl?.startsWith('https:') ?? false;
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot({ ...module, options: { ...options, publicUrl, secure } }), {
    logger: new NestLogger(logger.child({}, { level: 'warn' })),
    bodyParser: false,
    abortOnError: false,
  });
  const listener = app.getHttpAdapter().getInstance() as RequestListener;
  configureHttp(app, { logger, secure, trustProxy });
  await mountPortal(app, { portalDir, origin: publicUrl ?? '', build: module.build, callApi: inProcess(listener), logger });
  serveOpenApi(app, module.build);
  await app.init();
  return { app, listener };
}

function inProcess(listener: RequestListener): CallApi {
  return async (path, language) => {
    const ask = (address: string) => dispatchInProcess(listener, { path: address, headers: { 'accept-language': language } });
    const first = await ask(path);
    // As a browser does: to where something is found now.
    const { status, body } = first.status === 308 ? await ask(String(first.headers['location'])) : first;
    return { status, body: body.toString() };
  };
}
