import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { InstantPipe } from '../../common/instant-pipe';
import { reportFieldName } from '../../progress/progress-words';

/** What reviewers asked to be corrected, newest first. Internal. */
@Component({
  selector: 'web-report-notes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe],
  template: `
    @if (report().notes.length) {
      <h3 class="small" i18n="@@review.notes">Notas con que se devolvió</h3>
      <ul class="note-rows">
        @for (note of report().notes; track $index) {
          <li><div><p class="small"><strong>{{ nameOf(note.field) }}{{ nameOf(note.field).endsWith('?') ? '' : ':' }}</strong> {{ note.text }}</p><p class="meta"><ng-container i18n="@@sheet.note.by">{{ note.by.post }}, {{ note.by.institution }} · {{ note.madeAt | instant: report().timeZone }}</ng-container></p></div></li>
        }
      </ul>
    }
  `,
})
export class ReportNotes {
  readonly report = input.required<ManagedReport>();
  protected readonly nameOf = reportFieldName;
}
