import type { AssessorKind } from '@cumple/domain/assessments/assessment';
import type { GivenDate } from '@cumple/domain/common/given-date';
import type { CommitmentKind } from '@cumple/domain/commitments/commitment-kind';
import type { CompletionLevel } from '@cumple/domain/commitments/completion-level';
import type { Progress } from '@cumple/domain/commitments/progress';
import type { Proposer } from '@cumple/domain/commitments/proposer';
import type { ConclusionMeaning, Timeliness } from '@cumple/domain/commitments/timeliness';
import type { AssessmentView } from '../assessments/assessment';
import type { EvidenceView, WithdrawnEvidence } from '../commitments/evidence';
import type { AmendmentView, BaselineView, ReopeningView, WithdrawalView } from '../commitments/managed-commitment';
import type { MilestoneView } from '../commitments/milestone';
import type { InstitutionReference, SupportingInstitution } from '../institutions/institution';
import type { PublishedReport } from '../progress/progress-report';
import type { FindingView } from '../self-assessment/finding';

export interface OtherJudgement {
  kind: AssessorKind;
  organisation: string;
  level: CompletionLevel;
}

/** Who says what of a commitment's level. `divergence`: steps between the highest and the lowest; `null` with one judgement. */
export interface Completion {
  declared: CompletionLevel | null;
  others: OtherJudgement[];
  divergence: number | null;
}

export interface CommitmentListItem {
  plan: string;
  code: string;
  number: number;
  proposer: Proposer;
  title: string;
  policyArea: string | null;
  leadInstitution: InstitutionReference;
  /** The lead institution also coordinates the plan: it is judge and party. */
  judgeAndParty: boolean;
  completion: Completion;
  /** Withdrawn by its plan: counted as such, whatever level was declared. */
  withdrawn: boolean;
  /** When and why it was withdrawn; `null` where it wasn't. */
  withdrawal: WithdrawalView | null;
  progress: Progress | null;
  timeliness: Timeliness | null;
  endsOn: GivenDate | null;
  endsOnMeaning: ConclusionMeaning;
  evidenceCount: number;
  commentCount: number;
  updatedAt: string;
  demonstration: boolean;
}

export interface Commitment extends CommitmentListItem {
  planTitle: string;
  /** IANA time zone of the plan: instants are shown by its day. */
  timeZone: string;
  statusDate: string | null;
  /** When the plan was approved, so that changes since are amendments. */
  approvedOn: string | null;
  /** The day as of which lateness is judged: the status date, else today in the plan's time zone. */
  asOf: string;
  /** What `policyArea` is called. */
  policyAreaName: string | null;
  /** The texts are this site's own summaries of the plan's report: nobody imported the report itself. */
  summarised: boolean;
  /** What it makes; `null` where nobody says. */
  kind: CommitmentKind | null;
  /** It was declared complete and reopened, and nobody declared a level since. */
  reopening: ReopeningView | null;
  /** Changes of what was approved, newest first. */
  amendments: AmendmentView[];
  /** What was approved beside what stands there now; `null` where nothing differs. */
  baseline: BaselineView | null;
  objective: string | null;
  description: string | null;
  relevance: string | null;
  ambition: string | null;
  results: string | null;
  nextSteps: string | null;
  additionalInformation: string | null;
  supportingInstitutions: SupportingInstitution[];
  /** The source's own words on who else takes part. */
  otherActors: string | null;
  responsible: { post: string; mailbox: string | null } | null;
  milestones: MilestoneView[];
  /** Every judgement, newest first; each organisation's latest counts, none overwrites another. */
  assessments: AssessmentView[];
  evidence: EvidenceView[];
  /** What was taken off the public, with why. Every answer has it. */
  withdrawnEvidence?: WithdrawnEvidence[];
  /** Progress reports of its milestones. Every answer has it. */
  reports?: CommitmentReports;
  findings: FindingView[];
  /** Neighbours in the plan's own order, for reading on. */
  previous: { code: string; title: string } | null;
  next: { code: string; title: string } | null;
}

/** How many reports there are, and the last standing one of each milestone; the others are read page by page. */
export interface CommitmentReports {
  published: number;
  withdrawn: number;
  latest: PublishedReport[];
}
