import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Completion } from '@cumple/contracts/public-site/commitment';
import type { AssessorKind } from '@cumple/domain/assessments/assessment';
import type { CompletionLevel } from '@cumple/domain/commitments/completion-level';
import { AssessorMark } from '../../assessments/assessor-mark';
import { levelName } from '../../commitments/level-name';
import { assessorName } from './words';

interface Slot {
  kind: AssessorKind;
  level: CompletionLevel | null;
  organisation: string | null;
}

/** Those whose place is kept even while nobody fills it. */
const EXPECTED: readonly AssessorKind[] = ['civil-society', 'irm'];

/** One place for each who judges: solid with a judgement, dashed without. */
@Component({
  selector: 'web-judgement-slots',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AssessorMark],
  template: `
    <ul class="slots three">
      @for (slot of slots(); track slot.kind + slot.organisation) {
        <li [class.has]="slot.level">
          <svg [webAssessorMark]="slot.kind"></svg>
          <span>
            <b>@if (slot.level) {{{ name(slot.level) }}} @else if (slot.kind === 'declared') {<ng-container i18n="@@commitments.slot.undeclared">Sin nivel declarado</ng-container>} @else {<ng-container i18n="@@commitments.slot.empty">Sin evaluación</ng-container>}</b>
            <small>{{ kind(slot.kind) }}@if (slot.organisation) {, {{ slot.organisation }}}</small>
          </span>
        </li>
      }
    </ul>
  `,
})
export class JudgementSlots {
  readonly completion = input.required<Completion>();
  protected readonly slots = computed(() => slotsOf(this.completion()));
  protected readonly name = levelName;
  protected readonly kind = assessorName;
}

function slotsOf({ declared, others }: Completion): Slot[] {
  const missing = EXPECTED.filter((kind) => !others.some((other) => other.kind === kind));
  return [{ kind: 'declared', level: declared, organisation: null }, ...others, ...missing.map((kind) => ({ kind, level: null, organisation: null }))];
}
