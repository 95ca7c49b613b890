import type { Sector } from '@cumple/domain/institutions/sector';
import type { InstitutionPost, InstitutionReference } from '../institutions/institution';
import type { LevelCount } from './level-count';

export interface InstitutionCommitments {
  lead: LevelCount;
  supporting: LevelCount;
}

export interface Institution extends InstitutionReference {
  sector: Sector;
  demonstration: boolean;
  commitments: InstitutionCommitments;
  /** Slugs of the plans that it coordinates: there its own declared levels are those of judge and party. */
  coordinates: string[];
}

/** What an institution does in one plan. */
export interface InstitutionPlanRecord {
  plan: string;
  planTitle: string;
  statusDate: string | null;
  demonstration: boolean;
  commitments: InstitutionCommitments;
}

/** What was received of an institution in a round that opened. "Missing" says nothing about progress. */
export interface InstitutionRoundReports {
  plan: string;
  planTitle: string;
  demonstration: boolean;
  /** Number of the round in its plan. */
  round: number;
  name: string;
  /** The institution's own due day. */
  dueOn: string;
  closed: boolean;
  /** The denominator: milestones that the round asks it about. */
  asked: number;
  /** The numerator: those of which a report was received and stands. */
  received: number;
  missing: number;
  /** The day in the plan's time zone of which this speaks. */
  asOf: string;
}

export interface InstitutionRecord extends Institution {
  plans: InstitutionPlanRecord[];
  /** Newest round first. */
  reports: InstitutionRoundReports[];
  posts: InstitutionPost[];
}
