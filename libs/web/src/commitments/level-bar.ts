import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CompletionCounts, CountedLevel } from '@cumple/domain/commitments/completion-level';
import { CountPipe } from '../common/count-pipe';
import { levelPhrases, levelsCounted } from './level-phrase';

const LOOK: Record<CountedLevel, string> = { complete: 'l3', substantial: 'l2', limited: 'l1', 'not-started': 'l0', withdrawn: 'lx', 'not-assessed': 'lx' };

/** Counts by level as one bar, for groups too large to draw every commitment. Each part has its number. */
@Component({
  selector: 'web-level-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe],
  template: '@for (part of parts(); track part.level) {<i [class]="part.look" [style.--n]="part.count">{{ part.count | count }}</i>}',
  host: { class: 'bar', role: 'img', '[attr.aria-label]': 'label()' },
})
export class LevelBar {
  readonly counts = input.required<CompletionCounts>();
  protected readonly label = computed(() => levelPhrases(this.counts()));
  protected readonly parts = computed(() => levelsCounted(this.counts()).map((level) => ({ level, look: LOOK[level], count: this.counts()[level] })));
}
