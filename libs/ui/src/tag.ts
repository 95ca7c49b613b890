import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

export type TagTone = 'plain' | 'ok' | 'late' | 'warn' | 'none';

/** A short state in a line: words, an icon where it helps, and never colour alone. */
@Component({
  selector: 'ui-tag',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: '@if (icon(); as name) {<svg [uiIcon]="name"></svg>}<span><ng-content /></span>',
  host: { '[class]': 'classes()' },
})
export class Tag {
  readonly tone = input<TagTone>('plain');
  readonly icon = input<IconName | null>(null);
  readonly boxed = input(false);
  protected readonly classes = computed(() => ['tag', this.tone(), this.boxed() ? 'box' : ''].join(' ').trim());
}
