import type { SheetSubmission } from '@cumple/contracts/progress/report-sheet';
import type { Act } from '../../common/write-desk';
import { notNow, refuseReports } from '../sheets/refuse';
import type { SheetAtWork } from '../sheets/take-sheet';

const OWN_FILE = 'SELECT FROM stored_file WHERE id = $1 AND institution_id = $2';

/** Whether a submission can be approved as its sender wants it: somebody who approves, or the signed sheet. */
export async function checkApproval(act: Act, sheet: SheetAtWork, { approval, signedFile }: SheetSubmission): Promise<void> {
  if (approval === 'link') return checkLink(sheet);
  if (approval !== 'signed-sheet') return;
  refuseReports(signedFile === undefined ? [{ field: 'signedFile', code: 'signed-file-needed' }] : []);
  const files = await act.manager.query<unknown[]>(OWN_FILE, [signedFile, sheet.institutionId]);
  refuseReports(files.length === 0 ? [{ field: 'signedFile', code: 'unknown-file' }] : []);
}

function checkLink({ approverPost, awaitingApproval }: SheetAtWork): void {
  refuseReports(approverPost === null ? [{ field: 'approval', code: 'no-approver' }] : []);
  if (awaitingApproval) throw notNow('awaiting-approval');
}
