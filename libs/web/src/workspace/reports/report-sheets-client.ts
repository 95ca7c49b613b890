import { Injectable, inject } from '@angular/core';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { Receipt, ReportSaving, ReportSheet, ReportSheetList, SheetEdit, SheetReport, SheetSubmission, SubmissionLine } from '@cumple/contracts/progress/report-sheet';
import { WorkspaceApi } from '../../common/workspace/workspace-api';
import { readAll } from '../read-all';

/** By what a sheet is known. */
export interface SheetAddress {
  plan: string;
  round: number | 'outside';
  institution: string;
}

/** Sheets of reports and their receipts, as the workspace's API has them. */
@Injectable({ providedIn: 'root' })
export class ReportSheetsClient {
  private readonly api = inject(WorkspaceApi);

  all(): Promise<ReportSheetList> {
    return this.api.get(workspacePaths.reportSheets());
  }

  one({ plan, round, institution }: SheetAddress): Promise<ReportSheet> {
    return this.api.get(workspacePaths.reportSheet(plan, round, institution));
  }

  editLetter({ plan, round, institution }: SheetAddress, edit: SheetEdit, version: number): Promise<ReportSheet> {
    return this.api.patch(workspacePaths.reportSheet(plan, round, institution), edit, { version });
  }

  /** `version` is 0 while there is no draft. An ended session is asked about only where `renews`. */
  save({ plan, round, institution }: SheetAddress, row: { commitment: string; milestone: number }, saving: ReportSaving, version: number, renews = false): Promise<SheetReport> {
    return this.api.put(workspacePaths.sheetReport(plan, round, institution, row.commitment, row.milestone), saving, { version, renews });
  }

  discard({ plan, round, institution }: SheetAddress, row: { commitment: string; milestone: number }, version: number): Promise<void> {
    return this.api.delete(workspacePaths.sheetReport(plan, round, institution, row.commitment, row.milestone), { version });
  }

  submit({ plan, round, institution }: SheetAddress, submission: SheetSubmission, idempotencyKey: string): Promise<SubmissionLine> {
    return this.api.post(workspacePaths.sheetSubmissions(plan, round, institution), submission, { idempotencyKey });
  }

  takeBack(submission: string, idempotencyKey: string): Promise<SubmissionLine> {
    return this.api.post(workspacePaths.submissionTakingBack(submission), {}, { idempotencyKey });
  }

  receipts(): Promise<Receipt[]> {
    return readAll<Receipt>(this.api, workspacePaths.receipts());
  }

  receipt(number: string): Promise<Receipt> {
    return this.api.get(workspacePaths.receipt(number));
  }
}
