import { DestroyRef, type Signal, inject, signal } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';

/** Path of the page that is shown, without query and fragment. To be called while something is built. */
export function pathShown(): Signal<string> {
  const router = inject(Router);
  const path = signal(pathOf(router.url));
  const events = router.events.subscribe((event) => event instanceof NavigationEnd && path.set(pathOf(event.urlAfterRedirects)));
  inject(DestroyRef).onDestroy(() => events.unsubscribe());
  return path.asReadonly();
}

function pathOf(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}
