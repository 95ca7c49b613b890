import type { SheetSubmission } from '@cumple/contracts/progress/report-sheet';
import { reasonToApprove } from '@cumple/domain/progress/approval';
import type { Act } from '../../common/write-desk';
import { notNow, refuseReports, type ReportRefusal } from '../sheets/refuse';
import type { SheetAtWork } from '../sheets/take-sheet';
import type { ReportToSend } from './gather-reports';

const OWN_FILE = 'SELECT FROM stored_file WHERE id = $1 AND institution_id = $2';

/** Whether a submission can be approved as its sender wants it: somebody who approves, or the signed sheet; without only where nobody has to. */
export async function checkApproval(act: Act, sheet: SheetAtWork, reports: readonly ReportToSend[], { approval, signedFile }: SheetSubmission): Promise<void> {
  if (approval === 'none') return refuseReports(reasonsToApprove(sheet, reports));
  if (approval === 'link') return checkLink(sheet);
  refuseReports(signedFile === undefined ? [{ field: 'signedFile', code: 'signed-file-needed' }] : []);
  const files = await act.manager.query<unknown[]>(OWN_FILE, [signedFile, sheet.institutionId]);
  refuseReports(files.length === 0 ? [{ field: 'signedFile', code: 'unknown-file' }] : []);
}

function reasonsToApprove({ approvalRequired: required }: SheetAtWork, reports: readonly ReportToSend[]): ReportRefusal[] {
  const refused = reports.filter(({ row: { row } }) => row.approvalRefused);
  const reason = reasonToApprove({ required, refused: refused.length > 0 });
  if (reason === 'approval-refused') return refused.map(({ row: { row } }) => ({ field: `reports.${row.commitment}.${row.milestone}`, code: reason }));
  return reason ? [{ field: 'approval', code: reason }] : [];
}

function checkLink({ approverPost, awaitingApproval }: SheetAtWork): void {
  refuseReports(approverPost === null ? [{ field: 'approval', code: 'no-approver' }] : []);
  if (awaitingApproval) throw notNow('another-awaits-approval');
}
