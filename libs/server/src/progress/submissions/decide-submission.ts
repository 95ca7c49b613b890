import type { ApprovalDecision, ApprovalOutcome } from '@cumple/contracts/progress/report-sheet';
import type { IsHoliday } from '@cumple/domain/common/working-days';
import { Injectable } from '@nestjs/common';
import { hashOfToken } from '../../accounts/session-cookie';
import type { Caller } from '../../common/caller';
import { WorkingCalendar } from '../../common/working-calendar';
import { type Act, WriteDesk } from '../../common/write-desk';
import { refuseReports } from '../sheets/refuse';
import { type AwaitedSubmission, awaitedSubmission } from './awaited-submission';
import { endSubmission } from './end-submission';
import { holdSubmission } from './hold-submission';
import { nextReceipt, receiveReports } from './receive';
import { readSubmission } from './submit-reports';

const RECEIVED = `WITH used AS (DELETE FROM approval_link WHERE submission_id = $1)
  UPDATE report_submission SET state = 'received', decided_at = $2, received_at = $2, receipt_year = $3, receipt_sequence = $4, approver_post = $5 WHERE id = $1`;
// Of its milestones nothing goes on without an approval.
const REFUSED = `INSERT INTO approval_refusal (milestone_id, institution_id) SELECT r.milestone_id, s.institution_id FROM progress_report r JOIN report_sheet s ON s.id = r.sheet_id
  WHERE r.submission_id = $1 AND r.state IN ('draft', 'returned') ON CONFLICT DO NOTHING`;

/** Approves or refuses what a link asks about. It works once: of any number at once, one decides. */
@Injectable()
export class DecideSubmission {
  constructor(
    private readonly desk: WriteDesk,
    private readonly calendar: WorkingCalendar,
  ) {}

  decide(caller: Caller, { token, decision, note }: ApprovalDecision): Promise<ApprovalOutcome> {
    // A link is nobody's: whoever is signed in in this browser doesn't approve by that.
    return this.desk.write({ ...caller, actor: null }, async (act) => {
      act.authorise('report.approve');
      await holdSubmission(act.manager, hashOfToken(token));
      const awaited = await awaitedSubmission(act.manager, token, act.now);
      if (decision === 'approve') await approve(act, awaited, (await this.calendar.of(awaited.jurisdiction)).isHoliday);
      else await refuse(act, awaited, note);
      const { state, receipt, receivedAt } = await readSubmission(act, awaited.id);
      return { state, receipt, receivedAt };
    });
  }
}

async function approve(act: Act, { id, planId, today, contents, approverPost }: AwaitedSubmission, isHoliday: IsHoliday): Promise<void> {
  const receipt = await nextReceipt(act, today);
  await act.manager.query(RECEIVED, [id, act.now, receipt.year, receipt.sequence, approverPost]);
  act.record({ action: 'submission.approved', about: `submissions/${id}`, public: false, after: { approvedBy: approverPost } });
  await receiveReports(act, { id, planId, isHoliday, today, contents }, receipt);
}

async function refuse(act: Act, { id, approverPost }: AwaitedSubmission, note: string | undefined): Promise<void> {
  refuseReports(note ? [] : [{ field: 'note', code: 'note-needed' }]);
  await act.manager.query(REFUSED, [id]);
  await endSubmission(act, id, 'refused', note);
  act.record({ action: 'submission.refused', about: `submissions/${id}`, public: false, after: { approvedBy: approverPost } });
  act.announce({ kind: 'submission.refused', payload: { submission: id } });
}
