import type { GivenDate } from '@cumple/domain/common/given-date';
import type { MilestoneState } from '@cumple/domain/commitments/milestone.state';
import type { Timeliness } from '@cumple/domain/commitments/timeliness';
import type { WithdrawalView } from './managed-commitment';
import type { InstitutionReference } from '../institutions/institution';

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
  /** Withdrawn ones are listed after the others, and count in nothing. */
  withdrawal: WithdrawalView | null;
  /** The day on which work really began, as it was reported. Every answer has it. */
  startedOn?: string | null;
  /** Reports that stand published. Every answer has it. */
  reportCount?: number;
  /** The last of them that was received; `null` where there is none. Every answer has it. */
  lastReport?: LastReport | null;
}

/** What a milestone says of its last published report. */
export interface LastReport {
  /** Of the report, e.g. `C4-5-2`. */
  id: string;
  receivedAt: string;
  publishedAt: string;
  /** "No change since the report before." */
  unchanged: boolean;
}

/** A milestone in the list of a whole plan. */
export interface PlanMilestone extends MilestoneView {
  commitment: { code: string; title: string };
  timeliness: Timeliness | null;
  demonstration: boolean;
}
