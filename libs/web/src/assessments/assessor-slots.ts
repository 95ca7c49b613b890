import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Absence } from '@cumple/ui/absence';
import { AssessorMark } from './assessor-mark';
import { KINDS_IN_ORDER, assessorKindName } from './assessor-kind';

/** The empty places of those who could judge a commitment and haven't: not assessed is not the same as not started. */
@Component({
  selector: 'web-assessor-slots',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absence, AssessorMark],
  template: `
    <ui-absence heading="Sin evaluación de otros" i18n-heading="@@commitment.slots.title">
      <p class="small" i18n="@@commitment.slots.why">El sistema no tiene, para este compromiso, ninguna evaluación de alguien distinto de quien lo declara. No significa que estén de acuerdo ni que el compromiso no haya avanzado.</p>
      <ul class="slots three">
        @for (slot of slots; track slot.kind) {
          <li><svg [webAssessorMark]="slot.kind"></svg><span>{{ slot.name }}<small i18n="@@commitment.slots.none">sin evaluación registrada</small></span></li>
        }
      </ul>
    </ui-absence>
  `,
  styles: `:host { display: block; margin-top: var(--s-4); }`,
})
export class AssessorSlots {
  protected readonly slots = KINDS_IN_ORDER.filter((kind) => kind !== 'declared').map((kind) => ({ kind, name: assessorKindName(kind) }));
}
