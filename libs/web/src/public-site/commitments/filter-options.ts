import type { CommitmentFilters } from '@cumple/contracts/commitments/commitment-filters';
import type { CommitmentFacets, FacetValue } from '@cumple/contracts/public-site/commitment-page';
import type { CountedLevel } from '@cumple/domain/commitments/completion-level';
import type { Proposer } from '@cumple/domain/commitments/proposer';
import type { Timeliness } from '@cumple/domain/commitments/timeliness';
import { proposerName } from '../../commitments/proposed-by';
import { type FilterValue, isChosen, narrowingValues } from './filter-values';
import { SITUATIONS, situationName } from './situation';
import { timelinessName } from './words';

/** A box to tick: a value of a filter with what it would give. */
export interface FilterOption extends FilterValue {
  label: string;
  count: number;
  chosen: boolean;
  level: CountedLevel | null;
}

/** Levels from the highest, as the chart has them; what no plan uses of them stays away while it would give nothing. */
const LEVELS: readonly CountedLevel[] = ['complete', 'substantial', 'limited', 'not-started', 'withdrawn', 'not-assessed'];
const ALWAYS: readonly string[] = ['complete', 'substantial', 'limited', 'not-started', 'government', 'civil-society'];

export function situationOptions(facets: CommitmentFacets, filters: CommitmentFilters): FilterOption[] {
  return SITUATIONS.map(({ name, value }) => {
    const count = facets[name].find((each) => each.value === value)?.count ?? 0;
    return { name, value, label: situationName(name), count, chosen: isChosen(filters, { name, value }), level: null };
  });
}

export function levelOptions(facets: CommitmentFacets, filters: CommitmentFilters): FilterOption[] {
  const options = shown('level', facets.level, filters, () => '').map((option) => ({ ...option, level: option.value as CountedLevel }));
  return options.sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level));
}

export function proposerOptions(facets: CommitmentFacets, filters: CommitmentFilters): FilterOption[] {
  return shown('proposer', facets.proposer, filters, ({ value }) => proposerName(value as Proposer));
}

export function institutionOptions(facets: CommitmentFacets, filters: CommitmentFilters): FilterOption[] {
  return shown('institution', facets.institution, filters, ({ name, value }) => name ?? value);
}

export function policyAreaOptions(facets: CommitmentFacets, filters: CommitmentFilters): FilterOption[] {
  return shown('policyArea', facets.policyArea, filters, policyAreaName);
}

export function timelinessOptions(facets: CommitmentFacets, filters: CommitmentFilters): FilterOption[] {
  return shown('timeliness', facets.timeliness, filters, ({ value }) => timelinessName(value as Timeliness));
}

/** Name of an area, or the words for commitments that have none. */
export function policyAreaName({ name, value }: Pick<FacetValue, 'name' | 'value'>): string {
  return value === 'none' ? $localize`:@@commitments.area.none:Sin eje asignado` : (name ?? value);
}

/** Filters in force for which the form has no box: they travel along unseen, so that ticking another box keeps them. */
export function unseenValues(filters: CommitmentFilters, options: readonly FilterOption[]): FilterValue[] {
  return narrowingValues(filters).filter((each) => each.name !== 'q' && !options.some(({ name, value }) => name === each.name && value === each.value));
}

function shown(name: keyof CommitmentFilters, values: FacetValue[], filters: CommitmentFilters, label: (value: FacetValue) => string): FilterOption[] {
  return values
    .map((each) => ({ name, value: each.value, label: label(each), count: each.count, chosen: isChosen(filters, { name, value: each.value }), level: null }))
    .filter((option) => option.count > 0 || option.chosen || ALWAYS.includes(option.value));
}
