import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

export type CalloutTone = 'plain' | 'warn' | 'late' | 'open';

/** A box for what a reader should act on: `warn` for an inconsistency, `late` for what blocks, `open` for a consultation. */
@Component({
  selector: 'ui-callout',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: '@if (icon(); as name) {<svg [uiIcon]="name"></svg>}<div><ng-content /></div>',
  host: { '[class]': 'classes()' },
})
export class Callout {
  readonly tone = input<CalloutTone>('plain');
  readonly icon = input<IconName | null>(null);
  protected readonly classes = computed(() => ['callout', this.tone(), this.icon() ? 'with-ico' : ''].join(' ').trim());
}
