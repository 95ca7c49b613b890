import type { GivenDate } from '../../common/given-date';
import type { SheetLock } from '../sheet-lock';
import type { ReportContent, ReportedState } from '../report-content';

/** A row of a sheet that its institution may still write: what a spreadsheet shows of it, and what it is compared with. */
export interface WritableRow {
  commitment: string;
  milestone: number;
  title: string;
  dueOn: GivenDate | null;
  milestoneVersion: number;
  /** Of its draft; 0 while there is none. */
  reportVersion: number;
  /** What was written so far, else what stands. */
  content: ReportContent;
  facts: { lastState: ReportedState | 'unknown'; reportedBefore: boolean };
}

/** A row that can't be written: it was received, waits for approval, waits in a round, its milestone was withdrawn, or its sheet is locked. */
export interface ClosedRow {
  commitment: string;
  milestone: number;
  reason: SheetLock | 'not-editable' | 'awaiting-approval' | 'milestone-withdrawn' | 'reported-elsewhere';
}
