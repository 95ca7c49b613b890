import type { MandateKind } from '@cumple/domain/institutions/mandate';
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

export interface InstitutionPost {
  title: string;
  /** An institutional mailbox; never a person's address. */
  mailbox: string | null;
  /** How the post is held today; `null` where no mandate is recorded. */
  mandate: MandateKind | null;
  /** First day of that mandate. */
  since: string | null;
  /** Why it is held by somebody acting, or vacant. */
  reason: string | null;
}
