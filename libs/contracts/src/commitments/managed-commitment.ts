import type { AmendmentKind } from '@cumple/domain/commitments/amendment';
import type { CommitmentKind } from '@cumple/domain/commitments/commitment-kind';
import type { CompletionLevel } from '@cumple/domain/commitments/completion-level';
import type { MilestoneState } from '@cumple/domain/commitments/milestone.state';
import type { Proposer } from '@cumple/domain/commitments/proposer';
import type { ConclusionMeaning } from '@cumple/domain/commitments/timeliness';
import type { GivenDate } from '@cumple/domain/common/given-date';

/** A commitment as the plan editor shows it. */
export interface ManagedCommitment extends CommitmentContent {
  plan: string;
  code: string;
  number: number;
  proposer: Proposer;
  milestones: ManagedMilestone[];
  withdrawal: WithdrawalView | null;
  checkInForceOn: string | null;
  /** The level that is declared now; `null` while nobody declares one. */
  declared?: CompletionLevel | null;
  /** It was declared complete and reopened, and nobody declared a level since. */
  reopening?: ReopeningView | null;
  /** The last answer to "still in force?" since its level was declared; a "no" suggests reopening it. */
  inForce?: { checkedAt: string; inForce: boolean; reason: string } | null;
  /** Whether changes of the promise ask for a reason: the plan is approved. */
  asksForReason: boolean;
  version: number;
}

/** A line of the plan editor's list. */
export interface ManagedCommitmentLine {
  code: string;
  number: number;
  proposer: Proposer;
  title: string;
  policyArea: string | null;
  leadInstitution: string;
  leadInstitutionName: string;
  milestoneCount: number;
  withdrawn: boolean;
  version: number;
}

/** What of a commitment can be edited. */
export interface CommitmentContent {
  title: string;
  kind: CommitmentKind | null;
  policyArea: string | null;
  leadInstitution: string;
  supportingInstitutions: string[];
  /** Title of a post of the lead institution. */
  responsiblePost: string | null;
  otherActors: string | null;
  objective: string | null;
  description: string | null;
  relevance: string | null;
  ambition: string | null;
  results: string | null;
  nextSteps: string | null;
  additionalInformation: string | null;
  endsOn: GivenDate | null;
  endsOnMeaning: ConclusionMeaning;
}

export interface CommitmentCreation extends Partial<CommitmentContent> {
  code: string;
  proposer: Proposer;
  title: string;
  leadInstitution: string;
}

export interface CommitmentEdit extends Partial<CommitmentContent> {
  /** Needed once the plan is approved, for what it promised (title, scope, dates, responsible institution). */
  reason?: string;
}

export interface ManagedMilestone extends MilestoneContent {
  number: number;
  position: number;
  state: MilestoneState;
  doneOn: string | null;
  withdrawal: WithdrawalView | null;
  /** The sentence of an imported text that it was made of. */
  source: { sentence: string; field: string } | null;
  version: number;
}

export interface MilestoneContent {
  title: string;
  verificationMeans: string | null;
  /** Slug; `null`: the commitment's lead institution. */
  institution: string | null;
  startsOn: GivenDate | null;
  dueOn: GivenDate | null;
  /** Beside the commitment's other milestones; 1 unless set. */
  weight: number;
}

export interface MilestoneCreation extends Partial<MilestoneContent> {
  title: string;
  source?: { sentence: string; field: string };
  reason?: string;
}

export interface MilestoneEdit extends Partial<MilestoneContent> {
  reason?: string;
}

export interface Withdrawal {
  reason: string;
}

export interface Reopening {
  reason: string;
}

/** A reopening as it is shown beside the declared level, until a new one is declared. */
export interface ReopeningView {
  reopenedAt: string;
  reason: string;
}

/** What stands of something that was withdrawn, for everybody to read. */
export interface WithdrawalView {
  withdrawnAt: string;
  reason: string;
}

/** "Still in force?": the answer, and after how many months to ask again. */
export interface InForceCheck {
  inForce: boolean;
  reason: string;
  checkAgainAfterMonths?: number;
}

export interface NumberOrder {
  numbers: number[];
}

/** An amendment as the public reads it: which fields, what stood there, what stands there now. */
export interface AmendmentView {
  kind: AmendmentKind;
  madeAt: string;
  by: { institution: string; post: string };
  reason: string;
  /** Number of the milestone that it is about; `null` for the commitment itself. */
  milestone: number | null;
  changes: AmendedField[];
}

export interface AmendedField {
  field: string;
  before: string | null;
  after: string | null;
  /** For dates: by how many days it moved; `null` where one of the two has no day. */
  daysShifted: number | null;
  /** For texts: word by word. */
  words: { kind: 'same' | 'added' | 'removed'; text: string }[] | null;
}

/** The baseline as approved, beside what stands there now: only fields that differ. */
export interface BaselineView {
  approvedOn: string | null;
  fields: AmendedField[];
  milestones: { number: number; title: string; kind: 'added' | 'changed' | 'withdrawn'; reason: string; fields: AmendedField[] }[];
}
