import { type Injector, afterNextRender } from '@angular/core';

/** What was under the focus is gone: it goes to what took its place, once that is there. */
export function focusSoon(injector: Injector, selector: string): void {
  afterNextRender({ read: () => document.querySelector<HTMLElement>(selector)?.focus() }, { injector });
}
