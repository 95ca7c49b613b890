import type { GivenDate } from '@cumple/domain/common/given-date';
import type { MilestoneState } from '@cumple/domain/commitments/milestone.state';
import type { AutomaticCheck } from '@cumple/domain/progress/automatic-checks';
import type { ReportState, ReviewOutcome } from '@cumple/domain/progress/progress-report.state';
import type { ReportField } from '@cumple/domain/progress/report-content';
import type { SinceReturn } from '@cumple/domain/progress/since-return';
import type { ApprovalMode } from '@cumple/domain/progress/submission.state';
import type { EvidenceView } from '../commitments/evidence';
import type { EvidenceFileView } from '../commitments/stored-file';
import type { WithdrawalView } from '../commitments/managed-commitment';
import type { InstitutionReference } from '../institutions/institution';
import type { SentContent } from './report-content';
import type { PublicEvidenceName, ReviewNoteView, SentEvidence } from './report-sheet';

/** What an institution reported of a milestone, as both the public and the workspace read it. */
export interface ReportBody extends SentContent {
  letterNumber: string | null;
  letterOn: string | null;
}

/** A published report. Never its author's name, nor a reviewer's note. */
export interface PublishedReport extends ReportBody {
  /** Stable within the plan, e.g. `C4-5-2`: commitment, milestone, number of the report. */
  id: string;
  milestone: { number: number; title: string };
  institution: InstitutionReference;
  round: { number: number; name: string } | null;
  state: 'published' | 'withdrawn';
  receivedAt: string;
  publishedAt: string;
  review: ReportReview;
  /** The post that sent it, where it belongs to another institution: the one that reports has no liaison. Else `null`. */
  sentBy: ActingPost | null;
  /** Identifiers of evidence of this commitment. */
  evidence: string[];
  withdrawal: WithdrawalView | null;
}

/** Who acted: the public knows posts and institutions, never persons. */
export interface ActingPost {
  institution: string;
  post: string;
}

export interface ReportReview {
  outcome: ReviewOutcome;
  /** By which institution and post; `null` when nobody reviewed it. */
  by: ActingPost | null;
  /** The reviewing post belongs to the institution that reports, to the one whose post sent it, or to the one that leads the commitment. */
  judgeAndParty: boolean;
}

/** How an institution approved its reports: by the link that its authority got, or on a sheet that was signed on paper. */
export interface ReportApproval {
  mode: Exclude<ApprovalMode, 'none'>;
  /** Who approved by the link. */
  post: string | null;
  /** The signed sheet, for those who read the report; never public. */
  signedSheet: EvidenceFileView | null;
}

/** A report as the point of contact and its own institution see it. */
export interface ManagedReport extends ReportBody {
  id: number;
  publicId: string | null;
  plan: string;
  /** Of the plan: whose clock its hours are told by. */
  timeZone: string;
  commitment: string;
  commitmentTitle: string;
  milestone: number;
  title: string;
  institution: InstitutionReference & { demonstration: boolean };
  round: { number: number; name: string } | null;
  state: ReportState;
  /** How often it was submitted: 2 is a second version. */
  submissions: number;
  /** Of one that was sent again after a return: whether anything was changed. Every answer has it. */
  sinceReturn?: SinceReturn | null;
  receipt: string | null;
  /** How its institution approved what it sent; absent where nobody asked for that. */
  approval?: ReportApproval | null;
  receivedAt: string | null;
  /** The last working day on which it can be reviewed; afterwards it is published as not reviewed. */
  reviewDueOn: string | null;
  workingDaysLeft: number | null;
  publishedAt: string | null;
  review: ReportReview | null;
  /** The post that sent it, where it belongs to another institution. */
  sentBy: ActingPost | null;
  withdrawal: WithdrawalView | null;
  evidence: CitedEvidence[];
  /** What was sent with a returned one, and its institution has taken out since. */
  evidenceTakenOut: SentEvidence[];
  notes: ReviewNoteView[];
  /** What stood before, to compare with. */
  before: { state: MilestoneState; startedOn: string | null; doneOn: string | null; dueOn: GivenDate | null; narrative: string | null };
  checks: AutomaticCheck[];
  /** Whoever asks belongs to the institution that reports, to the one whose post sent it, or to the one that leads the commitment. */
  judgeAndParty: boolean;
  version: number;
}

/** Evidence as a report calls it. */
export interface CitedEvidence extends EvidenceView {
  /** What the public reads it as, where that differs from what this report calls it: that stays. */
  publicAs: PublicEvidenceName | null;
  /** When its address was last opened, whether or not anything can be told of that; `null` for a file, or until then. */
  lookedAt: string | null;
}

export interface Publication {
  reports: { id: number; version: number }[];
}

/** What became of several reports published together: each by itself. */
export interface PublicationOutcome {
  reports: { id: number; published: boolean; problem: string | null }[];
}

export interface ReportReturning {
  notes: { field: ReportField; text: string }[];
}
