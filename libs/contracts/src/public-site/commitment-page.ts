import type { Page } from '../common/page';
import type { InstitutionReference } from '../institutions/institution';
import type { CommitmentListItem } from './commitment';

/** How many commitments a value of a filter would give, all other filters in force. `name` for what has one. */
export interface FacetValue {
  value: string;
  name: string | null;
  count: number;
}

export interface CommitmentFacets {
  level: FacetValue[];
  institution: FacetValue[];
  proposer: FacetValue[];
  policyArea: FacetValue[];
  timeliness: FacetValue[];
  disputed: FacetValue[];
  judgeAndParty: FacetValue[];
  assessedByOthers: FacetValue[];
  conclusionDate: FacetValue[];
  finding: FacetValue[];
}

/** The plan that a list speaks of, with what its page says of the plan as a whole: counts of all its commitments, whatever the filters. */
export interface ListedPlan {
  slug: string;
  title: string;
  /** The day the figures speak of; `null` means today. */
  statusDate: string | null;
  /** IANA time zone: instants are shown by its day. */
  timeZone: string;
  demonstration: boolean;
  coordinator: InstitutionReference | null;
  commitmentCount: number;
  assessedByOthers: number;
  /** Commitments that the source assigns to a policy area. */
  withPolicyArea: number;
  /** Commitments of which it can be told whether they are in time. */
  withTimeliness: number;
}

export interface CommitmentPage extends Page<CommitmentListItem> {
  facets: CommitmentFacets;
  /** The plan of a list of one plan; `null` across plans. */
  plan: ListedPlan | null;
}

/** The list of one plan. */
export interface PlanCommitmentPage extends CommitmentPage {
  plan: ListedPlan;
}
