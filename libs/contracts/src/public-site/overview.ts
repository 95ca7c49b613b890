import type { AssessorKind } from '@cumple/domain/assessments/assessment';
import type { GivenDate } from '@cumple/domain/common/given-date';
import type { CountedLevel } from '@cumple/domain/commitments/completion-level';
import type { Proposer } from '@cumple/domain/commitments/proposer';
import type { ReportKind } from '@cumple/domain/commitments/report-kind';
import type { InstitutionReference } from '../institutions/institution';
import type { FindingView } from '../self-assessment/finding';
import type { CommitmentListItem } from './commitment';
import type { LevelCount } from './level-count';
import type { Plan } from './plan';

/** One square of the unit chart. */
export interface OverviewUnit {
  code: string;
  number: number;
  proposer: Proposer;
  title: string;
  level: CountedLevel;
  /** Acronym, else name, of the organisation that declares the level; `null` when nobody does. */
  declaredBy: string | null;
}

export interface ProposerCount extends LevelCount {
  proposer: Proposer;
}

export interface AssessorCount {
  kind: AssessorKind;
  organisations: number;
  /** Commitments that this kind of assessor assessed. */
  assessed: number;
  latestOn: string | null;
}

export interface InstitutionCount extends LevelCount {
  institution: InstitutionReference;
  judgeAndParty: boolean;
}

export interface PolicyAreaLevels extends LevelCount {
  code: string;
  name: string;
}

/** How many commitments have a datum at all, out of `plan.commitmentCount`. */
export interface Coverage {
  declaredLevel: number;
  conclusionDate: number;
  evidence: number;
  /** Addresses cited, distinct within each commitment. */
  evidenceAddresses: number;
  /** Of those addresses, how many were opened to see. */
  evidenceChecked: number;
  assessedByOthers: number;
  milestones: number;
  policyArea: number;
}

export const CHRONOLOGY_KINDS = ['plan-starts', 'plan-ends', 'plan-approved', 'forum-session', 'report'] as const;
export type ChronologyKind = (typeof CHRONOLOGY_KINDS)[number];

export interface ChronologyEntry {
  kind: ChronologyKind;
  on: GivenDate;
  /** The session's ordinal in the source's table; `null` for what is none, or is named in the text only. */
  ordinal: number | null;
  /** Days since the session before, of the session where that is the longest gap. */
  longestGapDays: number | null;
  title: string | null;
}

export interface Overview {
  plan: Plan;
  /** The report from which the declared levels come; `null` when they come from none. */
  report: { kind: ReportKind; title: string; reportDate: string } | null;
  byProposer: ProposerCount[];
  /** One entry per commitment, complete first; `null` over 200 commitments, where squares are no longer readable. */
  units: OverviewUnit[] | null;
  /** Commitments that the coordinating institution itself leads. */
  judgeAndParty: { institution: InstitutionReference; count: number } | null;
  coverage: Coverage;
  assessors: AssessorCount[];
  /** Commitments not complete whose conclusion date lies before the report, or before the status date. */
  openAfterConclusion: CommitmentListItem[];
  /** How many there are; the list has the first twenty. */
  openAfterConclusionTotal: number;
  institutions: InstitutionCount[];
  policyAreas: PolicyAreaLevels[];
  /** The gravest twenty. */
  findings: FindingView[];
  findingTotal: number;
  chronology: ChronologyEntry[];
}
