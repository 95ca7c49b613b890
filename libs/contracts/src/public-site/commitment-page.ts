import type { Page } from '../common/page';
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
  finding: FacetValue[];
}

export interface CommitmentPage extends Page<CommitmentListItem> {
  facets: CommitmentFacets;
}
