import { dispatchInProcess, type InProcessAnswer } from '@cumple/server-kit/http/in-process';
import type { PortalHandler } from './portal-bundle';

/** Lets the portal render a page into memory. `null`: it has nothing at this address. Rejects when rendering fails. */
export function renderPage(portal: PortalHandler, path: string): Promise<InProcessAnswer | null> {
  return new Promise((resolve, reject) => {
    // The host is always this one: what a caller writes into `Host` never gets into a page.
    const rendered = dispatchInProcess(
      (request, response) => portal(request, response, (error) => (error ? reject(error as Error) : resolve(null))),
      { path, headers: { host: 'localhost' } },
    );
    rendered.then(resolve, reject);
  });
}
