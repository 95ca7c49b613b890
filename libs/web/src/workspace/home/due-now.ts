import { inject } from '@angular/core';
import type { AlertView } from '@cumple/contracts/alerts/alert';
import type { ReportSheetLine } from '@cumple/contracts/progress/report-sheet';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { AlertsClient } from '../alerts/alerts-client';
import { ReportSheetsClient } from '../reports/report-sheets-client';

/** What somebody who reports has to do now. */
export interface DueNow {
  /** Reports that were returned, each with the way to its row. */
  returned: AlertView[];
  /** Sheets of which something is still to be sent, the first due first. */
  sheets: ReportSheetLine[];
}

/** `null` where it couldn't be read. Whoever reviews finds what others have to do among the alerts. */
export async function dueNow(): Promise<DueNow | null> {
  const [client, alerts] = [inject(ReportSheetsClient), inject(AlertsClient)];
  const reviews = inject(WorkspaceSession).may('report.review');
  try {
    const [lines, list] = await Promise.all([client.all(), reviews ? null : alerts.all()]);
    return { returned: list?.items.filter(({ kind }) => kind === 'report-returned') ?? [], sheets: unfinished(lines.items) };
  } catch {
    return null;
  }
}

/** Sheets of open rounds with something to be reported, and any other where something was returned. */
export function unfinished(lines: readonly ReportSheetLine[]): ReportSheetLine[] {
  const waits = ({ round, counts }: ReportSheetLine) => counts.returned > 0 || (round !== null && round.state !== 'closed' && counts.toReport + counts.drafts > 0);
  return lines.filter(waits).sort((one, other) => (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9'));
}
