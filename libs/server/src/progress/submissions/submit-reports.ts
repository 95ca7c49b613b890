import type { SheetSubmission, SubmissionLine } from '@cumple/contracts/progress/report-sheet';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { WorkingCalendar } from '../../common/working-calendar';
import { type Act, WriteDesk } from '../../common/write-desk';
import type { SheetAddress } from '../sheets/sheet-address';
import { submissionSql } from '../sheets/sheet.sql';
import { type StoredSubmission, submissionLine } from '../sheets/submission-line';
import { type SheetAtWork, takeSheetToSend } from '../sheets/take-sheet';
import { hashOfContents, type SubmittedContents } from '../submitted-contents';
import { ApprovalLinks } from './approval-links';
import { checkApproval } from './check-approval';
import { contentsOf } from './contents-of';
import { gatherReports } from './gather-reports';
import { type IssuedReceipt, nextReceipt, receiveReports } from './receive';
import { repeatStanding } from './repeat-standing';

/** Sends several reports together: all are received, or all wait for approval, or nothing happens. */
@Injectable()
export class SubmitReports {
  constructor(
    private readonly desk: WriteDesk,
    private readonly links: ApprovalLinks,
    private readonly calendar: WorkingCalendar,
  ) {}

  submit(caller: Caller, address: SheetAddress, submission: SheetSubmission, origin: string): Promise<SubmissionLine> {
    return this.desk.write(caller, async (act) => {
      const sheet = await takeSheetToSend(act, address);
      const reports = await gatherReports(act, sheet, submission.reports);
      await checkApproval(act, sheet, reports, submission);
      const contents = contentsOf(sheet, reports);
      await repeatStanding(act, reports);
      const receipt = submission.approval === 'link' ? null : await nextReceipt(act, sheet.today);
      const id = await insert(act, sheet, { submission, contents, receipt });
      const { isHoliday } = await this.calendar.of(sheet.jurisdiction);
      if (receipt) await receiveReports(act, { id, planId: sheet.planId, isHoliday, today: sheet.today, contents }, receipt);
      else await this.links.ask(act, sheet, { id, reports: reports.map((report) => report.id), origin, isHoliday });
      return readSubmission(act, id);
    });
  }
}

interface Sent {
  submission: SheetSubmission;
  contents: SubmittedContents;
  /** `null` while it waits for approval. */
  receipt: IssuedReceipt | null;
}

const INSERT = `INSERT INTO report_submission (id, sheet_id, state, approval, account_id, post_title, letter_number, letter_on, sent_at, approver_post, decided_at, signed_file_id, contents, sha256,
    received_at, receipt_year, receipt_sequence, institution_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, (SELECT id FROM institution WHERE slug = $18))`;

async function insert(act: Act, sheet: SheetAtWork, { submission: { approval, signedFile }, contents, receipt }: Sent): Promise<string> {
  const id = randomUUID();
  const signed = approval === 'signed-sheet';
  const { sheetId, letterNumber, letterOn, approverPost, by } = sheet;
  await act.manager.query(INSERT, [
    id, sheetId, receipt ? 'received' : 'awaiting-approval', approval, act.caller.actor?.account ?? null, by.postTitle, letterNumber, letterOn, act.now,
    approval === 'link' ? approverPost : null, signed ? act.now : null, signed ? signedFile : null, JSON.stringify(contents), hashOfContents(contents),
    receipt ? act.now : null, receipt?.year ?? null, receipt?.sequence ?? null, by.institution,
  ]);
  return id;
}

/** A submission as its sheet shows it. */
export async function readSubmission(act: Act, id: string): Promise<SubmissionLine> {
  const [row] = await act.manager.query<StoredSubmission[]>(submissionSql, [id]);
  return submissionLine(found(row ?? null));
}
