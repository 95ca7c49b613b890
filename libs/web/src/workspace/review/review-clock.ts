import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { THRESHOLDS } from '@cumple/domain/common/thresholds';
import { Tag } from '@cumple/ui/tag';
import { DayPipe } from '../../common/day-pipe';

/** How many working days are left to review a report, and what happens then. */
@Component({
  selector: 'web-review-clock',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, Tag],
  template: `
    @if (report().workingDaysLeft !== null) {
      <span class="clock" aria-hidden="true">@for (day of days(); track $index) {<i [class.on]="day"></i>}</span>
      <ui-tag [tone]="left() <= 1 ? 'warn' : 'none'">
        <ng-container i18n="@@review.left">{left(), plural, =0 {Hoy es el último día} =1 {Queda 1 día hábil} other {Quedan {{ left() }} días hábiles}}</ng-container>
        @if (report().reviewDueOn; as day) {: <ng-container i18n="@@review.then">si nadie lo revisa hasta el {{ day | day }}, se publica «sin revisar»</ng-container>}
      </ui-tag>
    }
  `,
  host: { class: 'row' },
})
export class ReviewClock {
  readonly report = input.required<ManagedReport>();
  protected readonly left = computed(() => this.report().workingDaysLeft ?? 0);
  /** Those that have passed are filled. */
  protected readonly days = computed(() => Array.from({ length: THRESHOLDS.reviewWorkingDays }, (_, place) => place < THRESHOLDS.reviewWorkingDays - this.left()));
}
