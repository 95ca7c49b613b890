import type { IncomingMessage, ServerResponse } from 'node:http';
import { AngularNodeAppEngine, createNodeRequestHandler, writeResponseToNodeResponse } from '@angular/ssr/node';
import type { CallApi } from '@cumple/contracts/common/call-api';
import { problemRoutes } from '@cumple/web/common/navigation-problem';
import type { RenderingContext } from '@cumple/web/common/rendering-context';

/** Rendering knows one host only: what a visitor sends as Host or X-Forwarded-* never reaches it. */
const RENDERING_ORIGIN = 'http://localhost';

export type PortalHandler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/**
 * Answers GET and HEAD with the portal's pages; everything else goes to `next`. `callApi` reads the API in process;
 * `origin` – of PUBLIC_URL, e.g. `https://cumple.example` – makes canonical addresses absolute.
 */
export function createPortalHandler(callApi: CallApi, origin = ''): PortalHandler {
  const engine = new AngularNodeAppEngine();
  const context: RenderingContext = { callApi, origin };

  return (request, response, next) => {
    const page = pageRequest(request);
    if (!page) return next();
    engine
      .handle(page, context)
      .then((rendered) => (rendered ? writeResponseToNodeResponse(rendered, response) : next()))
      .catch(next);
  };
}

function pageRequest(request: IncomingMessage & { originalUrl?: string }): Request | null {
  const path = request.originalUrl ?? request.url ?? '/';
  if (!['GET', 'HEAD'].includes(request.method ?? '') || !path.startsWith('/')) return null;
  return new Request(RENDERING_ORIGIN + (isReadable(path) ? path : `/${problemRoutes.missing}`));
}

/** Addresses with broken escapes lead to the 404 page. */
function isReadable(path: string): boolean {
  try {
    return URL.canParse(RENDERING_ORIGIN + decodeURI(path));
  } catch {
    return false;
  }
}

/** What Angular's own tools mount; they know no API. */
export const reqHandler = createNodeRequestHandler(createPortalHandler(async () => ({ status: 503, body: '' })));
