import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Blocks of about the final size while a page loads. The shell announces the wait, so this is silent. */
@Component({
  selector: 'ui-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<div class="skeleton title"></div>@for (line of blocks(); track line) {<div class="skeleton block"></div>}',
  host: { class: 'skeletons', 'aria-hidden': 'true' },
})
export class Skeleton {
  readonly lines = input(4);
  protected readonly blocks = computed(() => Array.from({ length: this.lines() }, (_, index) => index));
}
