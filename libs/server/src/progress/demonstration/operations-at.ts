import type { WorkingCalendar } from '../../common/working-calendar';
import { ReadDatabase } from '../../common/read-database';
import { WriteDesk } from '../../common/write-desk';
import type { DataSource } from 'typeorm';
import { ManagedReportsQuery } from '../review/managed-reports.query';
import { PublishReport } from '../review/publish-report';
import { ReturnReport } from '../review/return-report';
import { WithdrawReport } from '../review/withdraw-report';
import { CloseRound } from '../rounds/close-round';
import { OpenRound } from '../rounds/open-round';
import { RoundsQuery } from '../rounds/rounds.query';
import { EditLetter } from '../sheets/edit-letter';
import { ReportSheetsQuery } from '../sheets/report-sheets.query';
import { SaveDraft } from '../sheets/save-draft';
import type { FileStore } from '@cumple/server-kit/files/file-store';
import { KeepFile } from '../../commitments/files/keep-file';
import { KeepWhatWasSeen } from '../../commitments/links/keep-what-was-seen';
import { ReleaseCopy } from '../../commitments/links/release-copy';
import { ReviewEvidence } from '../../commitments/links/review-evidence';
import type { ApprovalLinks } from '../submissions/approval-links';
import { SubmitReports } from '../submissions/submit-reports';

/** What the operations need besides the clock. */
export interface OperationParts {
  dataSource: DataSource;
  calendars: WorkingCalendar;
  links: ApprovalLinks;
  store: FileStore;
}

export type Operations = ReturnType<typeof operationsAt>;

/** The operations that people use, as if it were another moment: so a round has a past. */
export function operationsAt({ dataSource, calendars, links, store }: OperationParts, now: Date) {
  const clock = () => now;
  const desk = new WriteDesk(dataSource, clock);
  const rounds = new RoundsQuery(new ReadDatabase(dataSource), calendars, clock);
  const reports = new ManagedReportsQuery(dataSource, calendars, clock);
  const sheets = new ReportSheetsQuery(dataSource, calendars, clock);
  return {
    desk,
    sheets,
    openRound: new OpenRound(desk, rounds, calendars),
    closeRound: new CloseRound(desk, rounds, calendars),
    editLetter: new EditLetter(desk, sheets),
    saveDraft: new SaveDraft(desk),
    submitReports: new SubmitReports(desk, links, calendars),
    publishReport: new PublishReport(desk, reports),
    returnReport: new ReturnReport(desk, reports),
    withdrawReport: new WithdrawReport(desk, reports),
    keepFile: new KeepFile(desk, store),
    keepWhatWasSeen: new KeepWhatWasSeen(desk, store),
    reviewEvidence: new ReviewEvidence(desk),
    releaseCopy: new ReleaseCopy(desk),
  };
}
