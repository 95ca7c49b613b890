import type { Sector } from '@cumple/domain/institutions/sector';

/** An institution as the workspace shows it. */
export interface ManagedInstitution {
  slug: string;
  name: string;
  acronym: string | null;
  sector: Sector;
  /** Its reports are sent only with an approval. */
  approvalRequired: boolean;
  jurisdiction: string;
  /** Of a fictional jurisdiction. */
  demonstration: boolean;
  /** Slug of the institution that this one was joined to. */
  mergedInto: string | null;
  commitmentCount: number;
  version: number;
}

export interface InstitutionCreation {
  slug: string;
  name: string;
  acronym?: string | null;
  sector: Sector;
  /** Code of the jurisdiction. */
  jurisdiction: string;
}

export interface InstitutionEdit {
  name?: string;
  acronym?: string | null;
  sector?: Sector;
  approvalRequired?: boolean;
  reason?: string;
}

export interface InstitutionMerger {
  /** Slug of the one that stays. */
  into: string;
  reason: string;
}
