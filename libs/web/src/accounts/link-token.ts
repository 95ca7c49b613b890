import { DestroyRef, type Signal, inject, signal } from '@angular/core';

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
  const changed = () => {
    const next = takeLinkToken(location, history);
    if (next) token.set(next);
  };
  addEventListener('hashchange', changed);
  inject(DestroyRef).onDestroy(() => removeEventListener('hashchange', changed));
  return token.asReadonly();
}

function secretOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
