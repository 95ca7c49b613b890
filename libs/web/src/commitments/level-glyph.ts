import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { CompletionLevel, CountedLevel } from '@cumple/domain/commitments/completion-level';

/** The square of a level: `<svg webLevelGlyph="complete"></svg>`. What is outside of the scale is a dash. The words stand beside it. */
@Component({
  selector: 'svg[webLevelGlyph]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @switch (webLevelGlyph()) {
      @case ('complete') {
        <svg:rect class="l3" x=".5" y=".5" width="23" height="23" rx="3.5" />
        <svg:path class="mark" d="M6.2 12.6l4 4 7.6-8.6" />
      }
      @case ('substantial') {
        <svg:rect class="l2 box" x="1.5" y="1.5" width="21" height="21" rx="3" />
        <svg:path class="l2" d="M1.5 9h21v10.5a3 3 0 0 1-3 3h-15a3 3 0 0 1-3-3z" />
      }
      @case ('limited') {
        <svg:rect class="l1 box" x="1.5" y="1.5" width="21" height="21" rx="3" />
        <svg:path class="l1" d="M1.5 16h21v3.5a3 3 0 0 1-3 3h-15a3 3 0 0 1-3-3z" />
      }
      @case ('not-started') {
        <svg:rect class="l0" x="1.5" y="1.5" width="21" height="21" rx="3" />
      }
      @default {
        <svg:path class="none" d="M5 12h14" />
      }
    }
  `,
  host: { class: 'g', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
})
export class LevelGlyph {
  readonly webLevelGlyph = input.required<CompletionLevel | CountedLevel>();
}
