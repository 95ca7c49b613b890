import type { CountedLevel } from '@cumple/domain/commitments/completion-level';
import type { Proposer } from '@cumple/domain/commitments/proposer';
import type { Timeliness } from '@cumple/domain/commitments/timeliness';

/** Orders of a list of commitments; `number` (proposer, then number) is the default. */
export const COMMITMENT_SORTS = ['number', '-updatedAt', 'level', 'endsOn'] as const;
export type CommitmentSort = (typeof COMMITMENT_SORTS)[number];

/** Whether the source gives a conclusion date; one without any day, such as “every six months”, is none that can be looked up. */
export const CONCLUSION_DATES = ['given', 'none'] as const;
export type ConclusionDate = (typeof CONCLUSION_DATES)[number];

/** Longest text that `q` takes, in characters. */
export const MAX_QUERY_LENGTH = 200;
/** Most values that one repeated filter takes. */
export const MAX_FILTER_VALUES = 50;

/** Filters of a list; several values of one filter are alternatives, filters narrow each other. */
export interface CommitmentFilters {
  level?: CountedLevel[];
  institution?: string[];
  proposer?: Proposer[];
  /** A policy area's code, or `none` for commitments that no source assigns to one. */
  policyArea?: string[];
  /** `complete` are those without timeliness. */
  timeliness?: Timeliness[];
  disputed?: boolean;
  /** Lead institution coordinates the plan. */
  judgeAndParty?: boolean;
  assessedByOthers?: boolean;
  conclusionDate?: ConclusionDate[];
  /** A finding of this code speaks of the commitment. */
  finding?: string[];
  q?: string;
  sort?: CommitmentSort;
  page?: number;
  pageSize?: number;
}

export interface AcrossPlansFilters extends CommitmentFilters {
  plan?: string[];
  jurisdiction?: string[];
}
