import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { AmendedField as Field } from '@cumple/contracts/commitments/managed-commitment';
import { LANGUAGE } from '../../common/language';
import { shiftText, valueText } from './field-words';

/** What was approved beside what stands there now; a text word by word, told apart by marks and by words that are read aloud. */
@Component({
  selector: 'web-amended-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (field().words; as words) {
      <p class="text">@for (part of words; track $index) {@switch (part.kind) {
        @case ('added') {<ins><span class="sr"> [<ng-container i18n="@@commitment.changes.added">agregado:</ng-container>&ngsp;</span>{{ part.text }}<span class="sr">] </span></ins>}
        @case ('removed') {<del><span class="sr"> [<ng-container i18n="@@commitment.changes.removed">quitado:</ng-container>&ngsp;</span>{{ part.text }}<span class="sr">] </span></del>}
        @default {<span>{{ part.text }}</span>}
      }}</p>
    } @else {
      <dl>
        <div><dt i18n="@@commitment.changes.before">Aprobado</dt><dd>{{ before() }}</dd></div>
        <div><dt i18n="@@commitment.changes.now">Hoy</dt><dd>{{ after() }}@if (shift(); as text) {&ngsp;<b class="shift">({{ text }})</b>}</dd></div>
      </dl>
    }
  `,
  styles: `
    dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); gap: var(--s-1) var(--s-5); }
    dt { font-size: var(--t-meta); color: var(--ink-3); }
    dd, .text { overflow-wrap: anywhere; white-space: pre-line; }
    .text { white-space: pre-wrap; }
    ins { text-decoration: underline 2px; text-underline-offset: 3px; font-weight: var(--w-medium); }
    del { text-decoration: line-through 2px; color: var(--ink-3); }
  `,
})
export class AmendedField {
  readonly field = input.required<Field>();
  private readonly language = inject(LANGUAGE);
  protected readonly before = computed(() => valueText(this.field().field, this.field().before, this.language));
  protected readonly after = computed(() => valueText(this.field().field, this.field().after, this.language));
  protected readonly shift = computed(() => shiftText(this.field().daysShifted ?? 0));
}
