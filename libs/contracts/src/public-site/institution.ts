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
  /** Reporting rounds that were opened and asked it for anything, newest first. Every answer has it. */
  rounds?: InstitutionRound[];
  /** Reports of it that stand published, in rounds and outside of them. Every answer has it. */
  reportsPublished?: number;
}

/** Of how many milestones a round asked an institution, as of the record's `asOf`: the denominator of the three other counts. */
export interface InstitutionRound {
  number: number;
  name: string;
  /** Until when it can report in time; with more time where it was given. */
  dueOn: string;
  asked: number;
  /** Of how many a report was received in it that wasn't withdrawn; what it says is public once it is published. */
  received: number;
  /** When it was closed; nothing is received in it after that. Every answer has it. */
  closedOn?: string | null;
  /** Of how many none was received although the due day passed while it was open; 0 else. */
  missing: number;
  published: number;
  /** Where it was given more time: by when the round asks everybody, and the reason; `null` otherwise. Every answer has it. */
  extension?: { roundDueOn: string; reason: string } | null;
}

export interface InstitutionRecord extends Institution {
  plans: InstitutionPlanRecord[];
  posts: InstitutionPost[];
  /** Today in the time zone of its jurisdiction's newest public plan: the day of which its rounds and posts speak. Every answer has it. */
  asOf?: string | null;
}
