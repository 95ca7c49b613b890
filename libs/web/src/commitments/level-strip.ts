import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CompletionCounts } from '@cumple/domain/commitments/completion-level';
import { LevelGlyph } from './level-glyph';
import { levelPhrases, levelsCounted } from './level-phrase';

/** One small square per commitment, for the share of one institution. */
@Component({
  selector: 'web-level-strip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LevelGlyph],
  template: '@for (level of squares(); track $index) {<svg [webLevelGlyph]="level"></svg>}',
  host: { class: 'strip', role: 'img', '[attr.aria-label]': 'label()' },
})
export class LevelStrip {
  readonly counts = input.required<CompletionCounts>();
  protected readonly label = computed(() => levelPhrases(this.counts()));
  protected readonly squares = computed(() => levelsCounted(this.counts()).flatMap((level) => Array.from({ length: this.counts()[level] }, () => level)));
}
