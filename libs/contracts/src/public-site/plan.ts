import type { PlanProgress } from '@cumple/domain/commitments/progress';
import type { CompletionCounts } from '@cumple/domain/commitments/completion-level';
import type { PlanState } from '@cumple/domain/action-plans/plan.state';
import type { InstitutionReference } from '../institutions/institution';

export interface Jurisdiction {
  code: string;
  name: string;
  kind: 'country' | 'local';
}

export interface PolicyAreaCount {
  code: string;
  name: string;
  commitmentCount: number;
}

export interface Plan {
  slug: string;
  title: string;
  jurisdiction: Jurisdiction;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  state: PlanState;
  /** The day the figures speak of; `null` means today. */
  statusDate: string | null;
  revision: number;
  demonstration: boolean;
  commitmentCount: number;
  /** Counts by declared level; they add up to `commitmentCount`. */
  completion: CompletionCounts;
  /** Commitments that somebody besides the declaring institution assessed. */
  assessedByOthers: number;
  /** Commitments on whose level two assessors differ. */
  disputed: number;
  /** Commitments with evidence that opens; `null` until any address has been checked. */
  withOpeningEvidence: number | null;
  policyAreas: PolicyAreaCount[];
  /** The institution that coordinates the plan; `null` when the source names none. */
  coordinator: InstitutionReference | null;
  /** Milestones of its standing commitments by state, by number and by weight. Every answer has it. */
  milestones?: PlanProgress;
}
