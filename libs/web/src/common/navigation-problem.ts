import { inject } from '@angular/core';
import { type NavigationError, RedirectCommand, Router } from '@angular/router';
import { ApiError } from './api-error';

/** Routes that stand in for a page that cannot be shown. */
export const problemRoutes = { missing: 'pagina-no-encontrada', failed: 'pagina-no-disponible' };

/** A page that fails to load gives way to the missing or the failed page, under the address that was asked for. */
export function toProblemPage(failure: NavigationError): RedirectCommand {
  const missing = failure.error instanceof ApiError && [400, 404].includes(failure.error.status);
  const page = inject(Router).parseUrl(missing ? problemRoutes.missing : problemRoutes.failed);
  return new RedirectCommand(page, { browserUrl: failure.url });
}
