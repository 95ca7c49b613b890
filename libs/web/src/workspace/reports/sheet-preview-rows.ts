import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { PreviewedRow } from '@cumple/contracts/progress/sheet-preview';
import type { ContentChange } from '@cumple/domain/progress/spreadsheet/content-changes';
import { DayPipe } from '../../common/day-pipe';
import { reportFieldName } from '../../progress/progress-words';
import { reasonText } from '../../progress/reason-words';

const DAYS: readonly string[] = ['startedOn', 'doneOn', 'proposedDueOn'];

/** What a filled-in sheet would change, milestone by milestone, and what each would still lack. */
@Component({
  selector: 'web-sheet-preview-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe],
  template: `
    <ul class="queue">
      @for (row of rows(); track row.row) {
        <li>
          <div>
            <h3>{{ row.commitment }} · <ng-container i18n="@@sheet.row.milestone">Hito {{ row.number }}. {{ row.title }}</ng-container></h3>
            <p class="meta" i18n="@@sheetFile.row">Fila {{ row.row }} del archivo</p>
            <dl class="facts">
              @for (change of row.changes; track change.field) {
                <div>
                  <dt>{{ name(change) }}</dt>
                  <dd>
                    @if (change.before; as before) {<del><span class="sr" i18n="@@sheetFile.before">Antes:</span> {{ isDay(change) ? (before | day) : before }}</del>}
                    @if (change.after; as after) {<ins><span class="sr" i18n="@@sheetFile.after">Ahora:</span> {{ isDay(change) ? (after | day) : after }}</ins>} @else {<em class="muted" i18n="@@sheetFile.emptied">queda vacío</em>}
                  </dd>
                </div>
              }
            </dl>
            @if (row.reasons.length) {
              <p class="label" i18n="@@sheetFile.lacks">Después faltará, para poder enviarlo:</p>
              <ul class="small">@for (reason of row.reasons; track $index) {<li>{{ words(reason.code) }}</li>}</ul>
            }
          </div>
        </li>
      }
    </ul>
  `,
  styles: `
    li > div { flex: 1; min-width: 0; }
    dd { display: grid; gap: var(--s-2); overflow-wrap: anywhere; white-space: pre-line; }
    h3 { overflow-wrap: anywhere; }
  `,
})
export class SheetPreviewRows {
  readonly rows = input.required<PreviewedRow[]>();
  protected readonly words = reasonText;

  protected name({ field }: ContentChange): string {
    return field === 'unchanged' ? $localize`:@@sheetFile.unchanged:Sin cambios` : reportFieldName(field);
  }

  protected isDay({ field }: ContentChange): boolean {
    return DAYS.includes(field);
  }
}
