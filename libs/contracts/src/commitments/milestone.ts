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
}

/** A milestone in the list of a whole plan. */
export interface PlanMilestone extends MilestoneView {
  commitment: { code: string; title: string };
  timeliness: Timeliness | null;
  demonstration: boolean;
}
