import type { CallApi } from '@cumple/contracts/common/call-api';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { sendProblem } from '@cumple/server-kit/http/problem.filter';
import { RevisionBoard } from '@cumple/server-kit/revision/revision-board';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import { loadPortal } from './portal-bundle';
import { PortalPages } from './portal-pages';
import { staticFiles } from './static-files';

export interface PortalOptions {
  portalDir: string;
  /** Origin of `PUBLIC_URL`, or empty. */
  origin: string;
  build: string;
  callApi: CallApi;
  logger: Logger;
}

const OURS = /^\/(api|health)(\/|$)/;

/** Gives everything outside `/api` and `/health` to the portal. Without its build the API runs alone, and says so. */
export async function mountPortal(app: NestExpressApplication, { portalDir, origin, build, callApi, logger }: PortalOptions): Promise<void> {
  const portal = await loadPortal(portalDir, callApi, origin);
  if (!portal) logger.warn(`There is no portal in ${portalDir}: only the API is served.`);
  const pages = new PortalPages({ portal, board: app.get(RevisionBoard), clock: app.get<Clock>(CLOCK), build, logger });
  const files = staticFiles(portalDir);
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (OURS.test(request.path)) return next();
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(request, response);
    files(request, response, (error?: unknown) => (error ? next(error) : void pages.answer(request, response).catch(next)));
  });
}

function refuseMethod(request: Request, response: Response): void {
  response.setHeader('Allow', 'GET, HEAD');
  sendProblem(request, response, new ProblemException(405, 'method-not-allowed'));
}
