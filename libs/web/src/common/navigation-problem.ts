import { Location } from '@angular/common';
import { inject } from '@angular/core';
import { type NavigationError, RedirectCommand, Router } from '@angular/router';
import { ApiError } from './api-error';

/** Routes that stand in for a page that cannot be shown. */
export const problemRoutes = { missing: 'pagina-no-encontrada', failed: 'pagina-no-disponible' };

/** What fails below it is said in its own frame, beside its navigation. */
const WORKSPACE = /^\/espacio(?=[/?#]|$)/;

/**
 * A page that fails to load gives way to the missing or the failed page, under the address that was asked for. The
 * router's `browserUrl` would do that too, but it remembers the stand-in: loading the page anew would show it again.
 */
export function toProblemPage(failure: NavigationError): RedirectCommand {
  const router = inject(Router);
  const location = inject(Location);
  const missing = failure.error instanceof ApiError && [400, 404].includes(failure.error.status);
  // Where not even the frame can be had, its stand-in fails as well: the address stays that of the page before.
  const frameless = failure.url === `/espacio/${problemRoutes.failed}`;
  if (router.navigated && !frameless && !location.isCurrentPathEqualTo(failure.url)) location.go(failure.url);
  const place = WORKSPACE.test(failure.url) && !frameless ? '/espacio/' : '';
  return new RedirectCommand(router.parseUrl(place + (missing ? problemRoutes.missing : problemRoutes.failed)), { skipLocationChange: true });
}
