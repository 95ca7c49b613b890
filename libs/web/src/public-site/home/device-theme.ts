import { DestroyRef, type Signal, inject, signal } from '@angular/core';

/** Whether the device asks for dark, as it changes. Only where there is a window. */
export function deviceIsDark(): Signal<boolean> {
  const query = window.matchMedia('(prefers-color-scheme: dark)');
  const dark = signal(query.matches);
  const follow = () => dark.set(query.matches);
  query.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => query.removeEventListener('change', follow));
  return dark;
}
