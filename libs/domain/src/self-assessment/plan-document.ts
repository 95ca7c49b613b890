import type { AssessorKind } from '../assessments/assessment';
import type { Day } from '../common/day';
import type { GivenDate } from '../common/given-date';
import type { CommitmentKind } from '../commitments/commitment-kind';
import type { CompletionLevel } from '../commitments/completion-level';
import type { EvidenceKind, EvidenceState } from '../commitments/evidence';
import type { MilestoneState } from '../commitments/milestone.state';
import type { Proposer } from '../commitments/proposer';
import type { ReportKind } from '../commitments/report-kind';
import type { ConclusionMeaning } from '../commitments/timeliness';
import type { Sector } from '../institutions/sector';
import type { Finding } from './finding';

/**
 * A plan as the importer reads it and as shipped plans are stored: what one source says, ready to be applied in one
 * transaction. References are by stable codes: an institution's `slug`, a commitment's `code`.
 */
export interface PlanDocument {
  plan: PlanHeader;
  institutions: InstitutionEntry[];
  policyAreas: { code: string; name: string }[];
  commitments: CommitmentEntry[];
  forumSessions: ForumSessionEntry[];
  report: ReportEntry | null;
  findings: Finding[];
}

export interface PlanHeader {
  slug: string;
  title: string;
  jurisdiction: { code: string; name: string; kind: 'country' | 'local'; fictional: boolean };
  startsOn: Day;
  endsOn: Day;
  timeZone: string;
  statusDate: Day | null;
  baselineApprovedOn: Day | null;
  /** Slug of the institution that coordinates the plan: where it also declares levels it is judge and party. */
  coordinator: string | null;
}

export interface InstitutionEntry {
  slug: string;
  name: string;
  acronym: string | null;
  sector: Sector;
  posts: { title: string; mailbox: string | null }[];
}

export interface CommitmentEntry {
  code: string;
  number: number;
  proposer: Proposer;
  title: string;
  /** What it makes; reports don't say. */
  kind?: CommitmentKind | null;
  policyArea: string | null;
  leadInstitution: string;
  supportingInstitutions: string[];
  /** Title of a post of the lead institution. */
  responsiblePost: string | null;
  /** The source's own words on who else takes part, where they aren't resolved to institutions. */
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
  milestones: MilestoneEntry[];
  evidence: EvidenceEntry[];
  assessments: AssessmentEntry[];
  /** Where the source describes it, e.g. `line 412`. */
  place: string | null;
}

export interface MilestoneEntry {
  number: number;
  title: string;
  verificationMeans: string | null;
  institution: string | null;
  startsOn: GivenDate | null;
  dueOn: GivenDate | null;
  doneOn: Day | null;
  state: MilestoneState;
  weight: number;
}

export interface EvidenceEntry {
  url: string;
  title: string | null;
  kind: EvidenceKind | null;
  milestone: number | null;
  state: EvidenceState;
  /** ISO 8601 instant in UTC. */
  checkedAt: string | null;
  sha256: string | null;
}

export interface AssessmentEntry {
  kind: AssessorKind;
  /** Slug of the organisation that judges. */
  organisation: string;
  level: CompletionLevel;
  assessedOn: Day;
  justification: string | null;
  source: string;
}

export interface ForumSessionEntry {
  heldOn: Day;
  place: string | null;
  /** `table`: in the source's list of sessions; `text`: named in its narrative only. */
  source: 'table' | 'text';
}

export interface ReportEntry {
  kind: ReportKind;
  title: string;
  reportDate: Day;
  /** SHA-256 (hex) of the file it was read from; `null` for a summary made by hand. */
  sha256: string | null;
}
