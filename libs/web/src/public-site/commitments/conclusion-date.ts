import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { CommitmentListItem } from '@cumple/contracts/public-site/commitment';
import { Absent } from '@cumple/ui/absent';
import { Tag } from '@cumple/ui/tag';
import { GivenDatePipe } from '../../common/given-date-pipe';

/** The conclusion date as it was given; late is said only where the source lets it be known. */
@Component({
  selector: 'web-conclusion-date',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absent, GivenDatePipe, Tag],
  template: `
    @if (commitment().endsOn; as date) {
      <span>{{ date | givenDate }}</span>
    } @else {
      <ui-absent i18n="@@commitments.noDate">sin fecha</ui-absent>
    }
    @if (commitment().timeliness === 'late') {<ui-tag tone="late" icon="late" i18n="@@commitments.late">con atraso</ui-tag>}
  `,
})
export class ConclusionDate {
  readonly commitment = input.required<Pick<CommitmentListItem, 'endsOn' | 'timeliness'>>();
}
