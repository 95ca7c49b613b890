import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CompletionLevel, CountedLevel } from '@cumple/domain/commitments/completion-level';
import { LevelGlyph } from './level-glyph';
import { levelName } from './level-name';

/** A level anywhere: glyph and word, never colour alone. */
@Component({
  selector: 'web-level',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LevelGlyph],
  template: '<svg [webLevelGlyph]="shown()"></svg>{{ name() }}',
  host: { class: 'level', '[class.big]': 'big()', '[class.none]': "shown() === 'not-assessed'" },
})
export class Level {
  /** `null`: nobody declared one. */
  readonly level = input.required<CompletionLevel | CountedLevel | null>();
  readonly big = input(false);
  protected readonly shown = computed(() => this.level() ?? 'not-assessed');
  protected readonly name = computed(() => levelName(this.shown()));
}
