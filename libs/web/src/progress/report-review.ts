import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { PublishedReport } from '@cumple/contracts/progress/progress-report';
import { Tag } from '@cumple/ui/tag';
import { DayPipe } from '../common/day-pipe';
import { JudgeAndParty } from '../institutions/judge-and-party';

/** Who reviewed a report before it was published, by institution and post; or that nobody did. */
@Component({
  selector: 'web-report-review',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, JudgeAndParty, Tag],
  template: `
    @if (report().review.by; as by) {
      <span><ng-container i18n="@@publicReport.reviewedBy">revisado por</ng-container> {{ by.post }}, {{ by.institution }} ({{ report().publishedAt | day: 'short' : timeZone() }})</span>
    } @else if (report().review.outcome === 'reviewed') {
      <span><ng-container i18n="@@publicReport.reviewed">revisado</ng-container> ({{ report().publishedAt | day: 'short' : timeZone() }})</span>
    } @else {
      <ui-tag tone="warn" icon="warning"><ng-container i18n="@@publicReport.notReviewed">sin revisar: nadie lo revisó en el plazo y se publicó</ng-container> ({{ report().publishedAt | day: 'short' : timeZone() }})</ui-tag>
    }
    @if (report().review.judgeAndParty) {<web-judge-and-party />}
  `,
  styles: `:host { display: inline-flex; flex-wrap: wrap; gap: var(--s-1) var(--s-2); } ui-tag { white-space: normal; }`,
})
export class ReportReview {
  readonly report = input.required<PublishedReport>();
  readonly timeZone = input.required<string>();
}
