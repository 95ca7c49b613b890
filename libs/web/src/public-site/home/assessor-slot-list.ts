import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { AssessorMark } from '../../assessments/assessor-mark';
import type { AssessorSlot } from './assessor-slot';

/** The slots of those who may judge: solid where they did, dashed where they didn't. */
@Component({
  selector: 'web-assessor-slot-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AssessorMark],
  template: `
    <ul class="slots three">
      @for (slot of slots(); track slot.kind) {
        <li [class.has]="slot.filled">
          <svg [webAssessorMark]="slot.kind"></svg><span><b>{{ slot.figure }}</b><small>{{ slot.note }}</small></span>
        </li>
      }
    </ul>
  `,
})
export class AssessorSlotList {
  readonly slots = input.required<AssessorSlot[]>();
}
