import type { Timeliness } from '@cumple/domain/commitments/timeliness';

/** Filters of a plan's milestones; several values of one filter are alternatives, filters narrow each other. */
export interface MilestoneFilters {
  /** Slugs. Without an institution of its own, a milestone belongs to the commitment's lead. */
  institution?: string[];
  /** Codes of commitments, without regard to case. */
  commitment?: string[];
  timeliness?: Timeliness[];
  /** Due before this day, the day itself not included. */
  dueBefore?: string;
  /** Due after this day, the day itself not included. */
  dueAfter?: string;
  page?: number;
  pageSize?: number;
}
