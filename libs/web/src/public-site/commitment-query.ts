import { type CommitmentFilters, COMMITMENT_SORTS, CONCLUSION_DATES, MAX_FILTER_VALUES, MAX_QUERY_LENGTH } from '@cumple/contracts/commitments/commitment-filters';
import { MAX_PAGE, MAX_PAGE_SIZE } from '@cumple/contracts/common/page';
import { COUNTED_LEVELS } from '@cumple/domain/commitments/completion-level';
import { PROPOSERS } from '@cumple/domain/commitments/proposer';
import { TIMELINESSES } from '@cumple/domain/commitments/timeliness';
import { FINDING_CODES } from '@cumple/domain/self-assessment/finding';
import { type AddressQuery, knownValues as known, valuesOf, wholeNumber as whole } from '../common/address-values';
import type { Query } from '../common/api-reader';

const CODE = /^[a-z0-9][a-z0-9-]{0,99}$/i;

/** Filters from a shared address. What no list knows is left out, as the portal ignores what it doesn't understand. */
export function commitmentFiltersFromQuery(query: AddressQuery): CommitmentFilters {
  return compact({
    level: known(query['level'], COUNTED_LEVELS),
    institution: codes(query['institution']),
    proposer: known(query['proposer'], PROPOSERS),
    policyArea: codes(query['policyArea']),
    timeliness: known(query['timeliness'], TIMELINESSES),
    disputed: flag(query['disputed']),
    judgeAndParty: flag(query['judgeAndParty']),
    assessedByOthers: flag(query['assessedByOthers']),
    conclusionDate: known(query['conclusionDate'], CONCLUSION_DATES),
    finding: known(query['finding'], FINDING_CODES),
    // The API refuses a NUL, which no reader types.
    q: first(query['q'])?.replaceAll('\0', ' ').trim().slice(0, MAX_QUERY_LENGTH) || undefined,
    sort: known(query['sort'], COMMITMENT_SORTS)?.[0],
    page: whole(query['page'], MAX_PAGE),
    pageSize: whole(query['pageSize'], MAX_PAGE_SIZE),
  });
}

/** The query of an address – the portal's or the API's – that means these filters. */
export function queryFromCommitmentFilters(filters: CommitmentFilters): Query {
  const texts = Object.entries(filters).map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : value === undefined ? undefined : String(value)]);
  return compact(Object.fromEntries(texts) as Query);
}

function values(value: unknown): string[] {
  return valuesOf(value, MAX_FILTER_VALUES);
}

function first(value: unknown): string | undefined {
  return values(value)[0];
}

function codes(value: unknown): string[] | undefined {
  return some(values(value).filter((each) => CODE.test(each)));
}

function flag(value: unknown): boolean | undefined {
  const text = first(value);
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function some<Item>(items: Item[]): Item[] | undefined {
  return items.length ? items : undefined;
}

function compact<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;
}
