import type { CallApi } from '@cumple/contracts/common/call-api';
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type PortalHandler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** What the portal's server bundle exports. */
interface PortalBundle {
  createPortalHandler(callApi: CallApi, origin: string): PortalHandler;
}

/** The portal's own request handler, from its build; `null` when it hasn't been built. */
export async function loadPortal(portalDir: string, callApi: CallApi, origin: string): Promise<PortalHandler | null> {
  const bundle = join(portalDir, 'server/server.mjs');
  if (!existsSync(bundle)) return null;
  const { createPortalHandler } = (await import(pathToFileURL(bundle).href)) as PortalBundle;
  return createPortalHandler(callApi, origin);
}
