import type { AssessorKind } from '@cumple/domain/assessments/assessment';
import type { GivenDate } from '@cumple/domain/common/given-date';
import type { CompletionLevel } from '@cumple/domain/commitments/completion-level';
import type { EvidenceKind, EvidenceState } from '@cumple/domain/commitments/evidence';
import type { MilestoneState } from '@cumple/domain/commitments/milestone.state';
import type { Progress } from '@cumple/domain/commitments/progress';
import type { Proposer } from '@cumple/domain/commitments/proposer';
import type { ConclusionMeaning, Timeliness } from '@cumple/domain/commitments/timeliness';
import type { InstitutionReference, SupportingInstitution } from '../institutions/institution';
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
  progress: Progress | null;
  timeliness: Timeliness | null;
  endsOn: GivenDate | null;
  endsOnMeaning: ConclusionMeaning;
  evidenceCount: number;
  commentCount: number;
  updatedAt: string;
  demonstration: boolean;
}

export interface MilestoneView {
  number: number;
  title: string;
  verificationMeans: string | null;
  startsOn: GivenDate | null;
  dueOn: GivenDate | null;
  doneOn: string | null;
  state: MilestoneState;
  weight: number;
  institution: InstitutionReference | null;
}

/** A milestone in the list of a whole plan. */
export interface PlanMilestone extends MilestoneView {
  commitment: { code: string; title: string };
  timeliness: Timeliness | null;
  demonstration: boolean;
}

export interface AssessmentView {
  kind: AssessorKind;
  organisation: string;
  isLeadInstitution: boolean;
  level: CompletionLevel;
  assessedOn: string;
  justification: string | null;
  source: string;
}

export interface EvidenceView {
  /** Stable within the plan, e.g. `G1-3`. */
  id: string;
  url: string;
  title: string | null;
  kind: EvidenceKind | null;
  milestone: number | null;
  state: EvidenceState;
  checkedAt: string | null;
  sha256: string | null;
  /** A reviewer's verdict; `null` until somebody reviewed it. */
  review: null;
}

export interface Commitment extends CommitmentListItem {
  planTitle: string;
  statusDate: string | null;
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
  findings: FindingView[];
  /** Neighbours in the plan's own order, for reading on. */
  previous: { code: string; title: string } | null;
  next: { code: string; title: string } | null;
}
