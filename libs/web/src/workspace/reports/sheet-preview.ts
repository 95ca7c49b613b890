import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ApprovalReport } from '@cumple/contracts/progress/report-sheet';
import { ApprovalReportPart } from './approval-report';
import type { RowModel } from './row-model';

/** How the public will read what is about to be sent. */
@Component({
  selector: 'web-sheet-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ApprovalReportPart],
  template: `
    <details class="disclosure preview">
      <summary i18n="@@sheet.preview">Así se verá en público</summary>
      <p class="small muted" i18n="@@sheet.preview.lead">Todo lo de esta hoja se publica, menos los nombres de quienes escriben y las notas de revisión.</p>
      @for (report of reports(); track $index) {<web-approval-report [report]="report" />}
      @empty {<p class="absence" i18n="@@sheet.preview.none">Todavía no hay nada que enviar.</p>}
    </details>
  `,
})
export class SheetPreview {
  /** Those that are about to be sent. */
  readonly rows = input.required<readonly RowModel[]>();
  protected readonly reports = computed(() => this.rows().map(asRead));
}

/** "No change" repeats what the last report says. */
function asRead({ row, content, form }: RowModel): ApprovalReport {
  const { commitment, commitmentTitle, milestone: number, title, lastState, lastReport } = row;
  const written = content();
  const evidence = form.controls.evidence.value.map(({ url, fileView, title: named }) => ({ url, fileName: fileView?.name ?? null, title: named }));
  const report = { ...written, obstacles: [...written.obstacles], commitment, commitmentTitle, number, title };
  const lasting = lastState === 'unknown' ? 'not-started' : lastState;
  if (!written.unchanged) return { ...report, evidence, milestoneState: written.milestoneState ?? lasting };
  return { ...report, evidence: [], milestoneState: lasting, startedOn: row.startedOn, doneOn: row.doneOn, narrative: lastReport?.narrative ?? null };
}
