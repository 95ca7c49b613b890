import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ReviewNoteView } from '@cumple/contracts/progress/report-sheet';
import { Icon } from '@cumple/ui/icon';
import { InstantPipe } from '../../common/instant-pipe';

/** What a reviewer asks to be corrected, above the field that it is about. Internal. */
@Component({
  selector: 'web-review-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, InstantPipe],
  template: `
    @for (note of notes(); track $index) {
      <div class="callout late with-ico"><svg uiIcon="warning"></svg><div><p>{{ note.text }}</p><p class="meta"><ng-container i18n="@@sheet.note.by">{{ note.by.post }}, {{ note.by.institution }} · {{ note.madeAt | instant: timeZone() }}</ng-container></p></div></div>
    }
  `,
})
export class ReviewNote {
  readonly notes = input.required<readonly ReviewNoteView[]>();
  readonly timeZone = input.required<string>();
}
