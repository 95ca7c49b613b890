import type { Sector } from '@cumple/domain/institutions/sector';

/** Filters of the list of institutions. */
export interface InstitutionFilters {
  sector?: Sector[];
  /** Words of the name, or the acronym; accents and case don't matter. */
  q?: string;
  page?: number;
  pageSize?: number;
}
