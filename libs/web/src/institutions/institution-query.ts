import { MAX_PAGE } from '@cumple/contracts/common/page';
import type { InstitutionFilters } from '@cumple/contracts/institutions/institution-filters';
import { SECTORS } from '@cumple/domain/institutions/sector';
import { type AddressQuery, knownValues, valuesOf, wholeNumber } from '../common/address-values';
import type { Query } from '../common/api-reader';

const LONGEST_SEARCH = 200;

/** Filters from a shared address; what the list doesn't know is left out. */
export function institutionFiltersFromQuery(query: AddressQuery): InstitutionFilters {
  const sector = knownValues(query['sector'], SECTORS);
  const q = valuesOf(query['q'], 1)[0]?.trim().slice(0, LONGEST_SEARCH);
  const page = wholeNumber(query['page'], MAX_PAGE);
  return { ...(sector && { sector }), ...(q && { q }), ...(page && { page }) };
}

/** The query of an address – the portal's or the API's – that means these filters. */
export function queryFromInstitutionFilters({ sector, q, page }: InstitutionFilters): Query {
  return { sector, q, page: page === undefined ? undefined : String(page) };
}
