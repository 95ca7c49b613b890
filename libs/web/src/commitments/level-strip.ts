import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CompletionCounts } from '@cumple/domain/commitments/completion-level';
import { LevelGlyph } from './level-glyph';
import { levelCountsText, levelsOf } from './level-counts';

/** More squares than these nobody counts: the words tell it then. */
const MOST_SQUARES = 60;

/** One square for each commitment, by declared level. */
@Component({
  selector: 'web-level-strip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LevelGlyph],
  template: `
    @if (squares().length <= most) {
      <span class="strip" role="img" [attr.aria-label]="text()">@for (level of squares(); track $index) {<svg [webLevelGlyph]="level"></svg>}</span>
    } @else {
      <span>{{ text() }}</span>
    }
  `,
})
export class LevelStrip {
  readonly counts = input.required<CompletionCounts>();
  protected readonly most = MOST_SQUARES;
  protected readonly text = computed(() => levelCountsText(this.counts()));
  protected readonly squares = computed(() => levelsOf(this.counts()).flatMap((level) => Array.from({ length: this.counts()[level] }, () => level)));
}
