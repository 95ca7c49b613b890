import { type Signal, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, NavigationSkipped, Router } from '@angular/router';

/**
 * The secret of a link's fragment. It leaves the address bar at once, so that it stays neither in sight nor in the history.
 * `location` and `history` as the browser gives them.
 */
export function takeLinkToken(location: Location, history: History): string {
  const token = secretOf(location.hash);
  if (token) history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}

/** The same while a page is open: another link pasted into the address bar loads no page anew. To be called while it is built. */
export function linkToken(): Signal<string> {
  const token = signal(takeLinkToken(location, history));
  inject(Router).events.pipe(takeUntilDestroyed()).subscribe((event) => {
    // Not before the router is done with the address: it would put the secret back.
    if (!(event instanceof NavigationEnd || event instanceof NavigationSkipped)) return;
    const next = takeLinkToken(location, history);
    if (next) token.set(next);
  });
  return token.asReadonly();
}

function secretOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
