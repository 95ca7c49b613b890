/** Why an institution can't be added, edited or joined to another. */
export const INSTITUTION_REASONS = [
  'slug-taken', 'unknown-jurisdiction', 'unknown-institution', 'already-merged', 'itself', 'into-merged', 'other-jurisdiction', 'reports-collide',
] as const;
export type InstitutionReasonCode = (typeof INSTITUTION_REASONS)[number];

/** A reason and the field it speaks of. */
export interface InstitutionReason {
  field: string;
  code: InstitutionReasonCode;
}

/** What a rule needs to know of an institution that stands. */
export interface StandingInstitution {
  slug: string;
  /** Code of its jurisdiction. */
  jurisdiction: string;
  /** Slug of the one that it was joined to. */
  mergedInto: string | null;
}

/** An institution's slug is its own for good, also once it was joined to another; its jurisdiction must be there. */
export function reasonsNotToAddInstitution({ slugTaken, jurisdictionKnown }: { slugTaken: boolean; jurisdictionKnown: boolean }): InstitutionReason[] {
  return [...reasonIf(slugTaken, 'slug', 'slug-taken'), ...reasonIf(!jurisdictionKnown, 'jurisdiction', 'unknown-jurisdiction')];
}

/** One that was joined to another is kept as it was. */
export function reasonsNotToEditInstitution(institution: StandingInstitution): InstitutionReason[] {
  return reasonIf(institution.mergedInto !== null, 'slug', 'already-merged');
}

/**
 * A duplicate is joined once, to another of its jurisdiction that itself stands: so there are neither chains nor circles. `collide`:
 * both sent reports of the same milestone that aren't dealt with.
 */
export function reasonsNotToMergeInstitutions(duplicate: StandingInstitution, into: StandingInstitution | null, collide = false): InstitutionReason[] {
  if (duplicate.mergedInto !== null) return [{ field: 'slug', code: 'already-merged' }];
  if (!into) return [{ field: 'into', code: 'unknown-institution' }];
  return [
    ...reasonIf(into.slug === duplicate.slug, 'into', 'itself'),
    ...reasonIf(into.mergedInto !== null, 'into', 'into-merged'),
    ...reasonIf(into.jurisdiction !== duplicate.jurisdiction, 'into', 'other-jurisdiction'),
    ...reasonIf(collide && into.slug !== duplicate.slug, 'into', 'reports-collide'),
  ];
}

function reasonIf(holds: boolean, field: string, code: InstitutionReasonCode): InstitutionReason[] {
  return holds ? [{ field, code }] : [];
}
