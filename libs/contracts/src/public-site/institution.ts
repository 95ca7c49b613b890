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

export interface InstitutionRecord extends Institution {
  plans: InstitutionPlanRecord[];
  posts: InstitutionPost[];
}
