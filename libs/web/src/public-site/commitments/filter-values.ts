import type { CommitmentFilters } from '@cumple/contracts/commitments/commitment-filters';

/** One value of one filter in force. */
export interface FilterValue {
  name: keyof CommitmentFilters;
  value: string;
}

/** What orders and pages a list, but narrows nothing. */
const NOT_NARROWING: readonly string[] = ['sort', 'page', 'pageSize'];

/** Every value that narrows the list, as texts. */
export function narrowingValues(filters: CommitmentFilters): FilterValue[] {
  return (Object.keys(filters) as (keyof CommitmentFilters)[])
    .filter((name) => !NOT_NARROWING.includes(name))
    .flatMap((name) => [filters[name] ?? []].flat().map((value) => ({ name, value: String(value) })));
}

export function isChosen(filters: CommitmentFilters, { name, value }: FilterValue): boolean {
  return [filters[name] ?? []].flat().map(String).includes(value);
}

/** The filters without one value, from the first page. */
export function without(filters: CommitmentFilters, { name, value }: FilterValue): CommitmentFilters {
  const { page: _, ...rest } = filters;
  const left = [rest[name as keyof typeof rest] ?? []].flat().filter((each) => String(each) !== value);
  const isList = Array.isArray(filters[name]);
  return { ...rest, [name]: isList && left.length ? left : undefined };
}
