import { type Signal, effect, signal } from '@angular/core';
import type { AbstractControl } from '@angular/forms';

/** Grows whenever anything about the control changes: reactive forms tell nobody who reads signals. */
export function changesOf(control: Signal<AbstractControl>): Signal<number> {
  const count = signal(0);
  effect((onCleanup) => {
    const events = control().events.subscribe(() => count.update((before) => before + 1));
    onCleanup(() => events.unsubscribe());
  });
  return count.asReadonly();
}
