import type { GivenDate } from '@cumple/domain/common/given-date';
import type { EvidenceKind } from '@cumple/domain/commitments/evidence';
import type { Timeliness } from '@cumple/domain/commitments/timeliness';
import type { MilestoneState } from '@cumple/domain/commitments/milestone.state';
import type { ReportState } from '@cumple/domain/progress/progress-report.state';
import type { SubmissionReason } from '@cumple/domain/progress/reasons-not-to-submit';
import type { ReportedEvidence, ReportedState, ReportField } from '@cumple/domain/progress/report-content';
import type { ReportDays } from '@cumple/domain/progress/report-days';
import type { RoundState } from '@cumple/domain/progress/reporting-round.state';
import type { SheetLock } from '@cumple/domain/progress/sheet-lock';
import type { SinceReturn } from '@cumple/domain/progress/since-return';
import type { ApprovalMode, SubmissionState } from '@cumple/domain/progress/submission.state';
import type { StoredFileView } from '../common/stored-file';
import type { EvidenceFileView } from '../commitments/stored-file';
import type { InstitutionReference } from '../institutions/institution';
import type { SentContent, WrittenContent } from './report-content';
import type { MilestoneAddress } from './reporting-round';

/** A sheet that somebody may fill in: all milestones of an institution in a round, or outside rounds. */
export interface ReportSheetLine {
  plan: string;
  planTitle: string;
  /** `null` outside rounds. */
  round: { number: number; name: string; state: RoundState } | null;
  institution: InstitutionReference & { demonstration: boolean };
  dueOn: string | null;
  workingDaysLeft: number | null;
  counts: { milestones: number; toReport: number; drafts: number; returned: number; submitted: number; published: number };
  /** The submission that waits for approval, if any. */
  awaitingApproval: boolean;
}

/** Sheets that somebody may fill in, first due first. */
export interface ReportSheetList {
  /** How many there are in all; of these a bounded number is told. */
  total: number;
  items: ReportSheetLine[];
}

/** The sheet: all of an institution's milestones on one page, prefilled, most urgent first. */
export interface ReportSheet extends ReportSheetLine {
  letterNumber: string | null;
  letterOn: string | null;
  /** How the institution can approve: by link only where somebody holds a post of approver. */
  approvalModes: ApprovalMode[];
  approverPost: string | null;
  /** The institution sends its reports only with an approval. Every answer has it. */
  approvalRequired?: boolean;
  /** Working days in which a report is reviewed before it is published as not reviewed. */
  reviewWorkingDays: number;
  rows: SheetRow[];
  submissions: SubmissionLine[];
  /** More time that the institution was given in the round: the round's own day, the new one, why and when. Every answer has it; `null` without. */
  extension?: SheetExtension | null;
  /** Whether whoever reads it may write in it: the point of contact only where nobody else reports for the institution. */
  writable: boolean;
  /** Why nothing new is reported in it; what was returned is corrected and sent again all the same. Every answer has it; `null` without. */
  lock?: SheetLock | null;
  /** Of the plan: whose clock its hours are told by. */
  timeZone: string;
  /** Today in the plan's time zone: the day of the rule that the browser runs, too. */
  asOf: string;
  /** Between which days a report can name any. Every answer has it. */
  days?: ReportDays;
  demonstration: boolean;
  version: number;
}

/** More time than the round gives everybody. */
export interface SheetExtension {
  roundDueOn: string;
  dueOn: string;
  reason: string;
  madeAt: string;
}

export interface SheetRow {
  commitment: string;
  commitmentTitle: string;
  milestone: number;
  title: string;
  verificationMeans: string | null;
  startsOn: GivenDate | null;
  dueOn: GivenDate | null;
  timeliness: Timeliness | null;
  /** What stands now, from the last published report or from the plan. */
  lastState: MilestoneState;
  startedOn: string | null;
  doneOn: string | null;
  lastReport: { number: number; publishedAt: string; narrative: string | null; evidenceCount: number } | null;
  withdrawn: boolean;
  /** The milestone was amended after the draft was begun; saving the draft again says that it was looked at. */
  changedMeanwhile: boolean;
  /** Outside rounds: the round in which a report of it waits. Every answer has it. */
  waitsIn?: { round: { number: number; name: string } } | null;
  /** The institution's authority refused what was sent of it: it goes on only with an approval. Every answer has it. */
  approvalRefused?: boolean;
  /** Grows with every change of the milestone; a draft names the one that it was written beside. */
  milestoneVersion: number;
  report: SheetReport | null;
}

/** What was written so far; a draft is prefilled with what stands now. */
export interface SheetReport extends WrittenContent {
  id: number;
  state: ReportState;
  evidence: SheetEvidence[];
  /** Why it can't be submitted yet, by the rule in `domain`. */
  reasons: SubmissionReason[];
  /** Notes of the reviewer, where it was returned. */
  notes: ReviewNoteView[];
  /** Of a returned one: what was done about its notes since; `null` when nothing was. Every answer has it. */
  sinceReturn?: SinceReturn | null;
  /** Its submission waits for approval: nothing can be changed meanwhile. */
  awaitingApproval: boolean;
  savedAt: string;
  version: number;
}

export interface SheetEvidence extends ReportedEvidence {
  /** What was seen of an address so far; `null` for a file, or until it was looked at. */
  opens: boolean | null;
  checkedAt: string | null;
  fileView: StoredFileView | null;
  /** What the public reads it as, where that differs from what this report calls it: that stays. Every answer has it. */
  publicAs?: PublicEvidenceName | null;
}

/** What the public reads an evidence as. */
export interface PublicEvidenceName {
  title: string | null;
  kind: EvidenceKind | null;
}

export interface ReviewNoteView {
  field: ReportField;
  text: string;
  madeAt: string;
  by: { institution: string; post: string };
}

/** Saves a draft: the whole content of a row. */
export interface ReportSaving extends WrittenContent {
  /** Of a returned one: its writer says that nothing has to be changed. */
  nothingToChange?: boolean;
  milestoneVersion: number;
  evidence: ReportedEvidence[];
}

export interface SheetEdit {
  letterNumber?: string | null;
  letterOn?: string | null;
}

/** Sends several reports together; each names the version that its sender saw. */
export interface SheetSubmission {
  reports: (MilestoneAddress & { version: number })[];
  approval: ApprovalMode;
  /** Identifier of the uploaded signed sheet, for that way of approval. */
  signedFile?: string;
}

export interface SubmissionLine {
  id: string;
  state: SubmissionState;
  approval: ApprovalMode;
  sentAt: string;
  /** `CR-2026-0117`; `null` until it is received. */
  receipt: string | null;
  receivedAt: string | null;
  approvalExpiresAt: string | null;
  /** What the approver wrote, where it was refused. */
  decisionNote: string | null;
  milestones: MilestoneAddress[];
}

/** A dated proof of reception. It says what was received, and never changes. */
export interface Receipt {
  number: string;
  plan: { slug: string; title: string };
  institution: InstitutionReference & { demonstration: boolean };
  /** Title of the post that sent it. */
  post: string;
  /** The same, where that post belongs to another institution: the one that reports has no liaison. Else `null`. */
  sentBy: { institution: string; post: string } | null;
  round: { number: number; name: string } | null;
  receivedAt: string;
  timeZone: string;
  letterNumber: string | null;
  letterOn: string | null;
  approval: { mode: ApprovalMode; post: string | null; decidedAt: string | null; signedSheet: EvidenceFileView | null };
  reports: ReceiptLine[];
  /** SHA-256 of what was received, in hexadecimal. */
  sha256: string;
  demonstration: boolean;
}

export interface ReceiptLine extends MilestoneAddress {
  title: string;
  report: number;
  unchanged: boolean;
  milestoneState: ReportedState;
  evidenceCount: number;
}

/** What somebody who was sent a link reads before approving. */
export interface ApprovalView {
  plan: { slug: string; title: string };
  institution: InstitutionReference;
  round: { number: number; name: string } | null;
  letterNumber: string | null;
  letterOn: string | null;
  sentAt: string;
  expiresAt: string;
  timeZone: string;
  demonstration: boolean;
  reports: ApprovalReport[];
}

export interface ApprovalReport extends MilestoneAddress, SentContent {
  commitmentTitle: string;
  title: string;
  evidence: SentEvidence[];
}

/** Evidence as it was sent: an address, or a file by its name. */
export interface SentEvidence {
  url: string | null;
  fileName: string | null;
  title: string | null;
  /** With `sha256`, of a file, missing in what was sent before they were kept. */
  kind?: EvidenceKind | null;
  sha256?: string | null;
}

export interface ApprovalLookup {
  token: string;
}

export interface ApprovalDecision {
  token: string;
  decision: 'approve' | 'refuse';
  /** Needed when it is refused. */
  note?: string;
}

export interface ApprovalOutcome {
  state: SubmissionState;
  receipt: string | null;
  receivedAt: string | null;
}
