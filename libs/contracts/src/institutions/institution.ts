import type { CompletionCounts } from '@cumple/domain/commitments/completion-level';
import type { Sector } from '@cumple/domain/institutions/sector';

/** How a commitment names the institution that answers for it. */
export interface InstitutionReference {
  slug: string;
  name: string;
  acronym: string | null;
}

export interface SupportingInstitution {
  slug: string;
  name: string;
  sector: Sector;
}

/** Commitments counted by declared level: `total` is the denominator of every level. Never a rank. */
export interface LevelCount {
  total: number;
  completion: CompletionCounts;
}

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

export interface InstitutionPost {
  title: string;
  /** An institutional mailbox; never a person's address. */
  mailbox: string | null;
  /** How the post is held today; `null` where no mandate is recorded. */
  mandate: 'titular' | 'acting' | 'vacant' | null;
}

export interface InstitutionRecord extends Institution {
  plans: InstitutionPlanRecord[];
  posts: InstitutionPost[];
}
