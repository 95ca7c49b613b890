import { Location } from '@angular/common';
import { DestroyRef, type Signal, inject, signal } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';

/** Path of the page that is shown – or asked for, where another stands in for it – without query and fragment. To be called while something is built. */
export function pathShown(): Signal<string> {
  const location = inject(Location);
  const path = signal(pathOf(location.path()));
  const events = inject(Router).events.subscribe((event) => event instanceof NavigationEnd && path.set(pathOf(location.path())));
  inject(DestroyRef).onDestroy(() => events.unsubscribe());
  return path.asReadonly();
}

function pathOf(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}
