import type { SubmissionReason } from '@cumple/domain/progress/reasons-not-to-submit';
import type { ContentChange } from '@cumple/domain/progress/spreadsheet/content-changes';
import type { MilestoneAddress } from './reporting-round';

/** What a filled-in sheet would change, and what is wrong with it. Nothing is saved yet. */
export interface SheetPreview {
  /** To be applied by; `null` where there is nothing to apply, or something is wrong. */
  id: string | null;
  /** Until when it can be applied. */
  expiresAt: string | null;
  rows: PreviewedRow[];
  /** The first ones. */
  problems: PreviewProblem[];
  problemCount: number;
  /** Rows of the file that change nothing. */
  untouched: number;
}

/** A milestone whose draft would change. */
export interface PreviewedRow extends MilestoneAddress {
  title: string;
  /** Row of the file, as the program counts. */
  row: number;
  changes: ContentChange[];
  /** Why it couldn't be submitted then. */
  reasons: SubmissionReason[];
}

/** A problem where it stands. */
export interface PreviewProblem {
  row: number | null;
  /** As the header names it. */
  column: string | null;
  code: string;
  message: string;
}

/** The drafts that were saved. */
export interface AppliedPreview {
  saved: MilestoneAddress[];
}
