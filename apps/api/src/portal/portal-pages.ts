import type { Language } from '@cumple/contracts/common/language';
import { isWellEncoded } from '@cumple/server-kit/http/check-address';
import type { Clock } from '@cumple/server-kit/http/clock';
import { answeredAsHeld, CACHE_CONTROL } from '@cumple/server-kit/http/entity-answer';
import { entityTag } from '@cumple/server-kit/http/entity-tag';
import type { InProcessAnswer } from '@cumple/server-kit/http/in-process';
import { requestIdOf } from '@cumple/server-kit/http/request-id';
import { allowInlineScripts } from '@cumple/server-kit/http/security-headers';
import type { RevisionBoard } from '@cumple/server-kit/revision/revision-board';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { sendErrorPage } from './error-page';
import type { PortalHandler } from './portal-bundle';
import { renderPage } from './render-page';

export interface PortalPagesOptions {
  portal: PortalHandler | null;
  board: RevisionBoard;
  clock: Clock;
  build: string;
  logger: Logger;
}

/** Answers the portal's pages: rendered on the server, or 304 without rendering when the caller holds the very page. */
export class PortalPages {
  constructor(private readonly options: PortalPagesOptions) {}

  async answer(request: Request, response: Response): Promise<void> {
    if (!isWellEncoded(request.path)) return sendErrorPage(response, 404, requestIdOf(request));
    const tag = isWorkspace(request) ? null : this.tagOf(request);
    if (tag && answeredAsHeld(request, response, tag)) return void response.end();
    if (!this.options.portal) return sendErrorPage(response, 503, requestIdOf(request));
    try {
      const page = await renderPage(this.options.portal, request.originalUrl);
      if (page) sendPage(request, response, page, tag);
      else sendErrorPage(response, 404, requestIdOf(request));
    } catch (error) {
      this.options.logger.error({ err: error, requestId: requestIdOf(request) }, 'page not rendered');
      sendErrorPage(response, 500, requestIdOf(request));
    }
  }

  /** Pages may show several plans: they hold until anything public changes, or a day begins for any plan. */
  private tagOf(request: Request): string | null {
    const { board, clock, build } = this.options;
    const version = board.siteVersion(clock());
    return version && entityTag({ version, language: languageOfPage(request), build, url: request.originalUrl });
  }
}

/** The signed-in workspace, however its address is encoded: an empty page that fills itself in the browser. No cache keeps it, no search engine lists it. */
function isWorkspace(request: Request): boolean {
  return /^(\/en)?\/espacio(\/|$)/.test(decodeURIComponent(request.path));
}

function languageOfPage(request: Request): Language {
  return /^\/en(\/|$)/.test(request.path) ? 'en' : 'es';
}

function sendPage(request: Request, response: Response, { status, headers, body }: InProcessAnswer, tag: string | null): void {
  for (const name of ['content-type', 'location', 'link', 'retry-after']) {
    const value = headers[name];
    if (value !== undefined) response.setHeader(name, value);
  }
  allowInlineScripts(response, body.toString());
  response.setHeader('Content-Language', languageOfPage(request));
  if (isWorkspace(request)) response.setHeader('X-Robots-Tag', 'noindex');
  response.setHeader('Cache-Control', status === 200 && !isWorkspace(request) ? CACHE_CONTROL : 'no-store');
  if (status === 200 && tag) response.setHeader('ETag', tag);
  response.status(status).send(body);
}
