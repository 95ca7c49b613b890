import { CONCLUSION_DATES, type CommitmentFilters } from '@cumple/contracts/commitments/commitment-filters';
import type { CommitmentFacets, FacetValue } from '@cumple/contracts/public-site/commitment-page';
import { COUNTED_LEVELS } from '@cumple/domain/commitments/completion-level';
import { PROPOSERS } from '@cumple/domain/commitments/proposer';
import { TIMELINESSES } from '@cumple/domain/commitments/timeliness';

interface CountedValue {
  value: string | null;
  name?: string | null;
  count: number;
}

/** Facets as they are counted: `null` without any commitment, values in any order, those of no filter among them. */
export type CountedFacets = Record<keyof CommitmentFacets, CountedValue[] | null>;

const FLAGS = ['true', 'false'];

/** Facets as the contract has them: levels and proposers always whole; others where they would give something, or are chosen. */
export function facetsOf(counted: CountedFacets, filters: CommitmentFilters): CommitmentFacets {
  const given = (facet: keyof CommitmentFacets) => (counted[facet] ?? []).filter((each) => each.count > 0 || isChosen(each.value, filters[facet]));
  const inOrder = (facet: keyof CommitmentFacets, values: readonly string[]) =>
    values.flatMap((value) => given(facet).filter((each) => each.value === value)).map(facetValue);
  return {
    level: whole(counted.level, COUNTED_LEVELS),
    institution: given('institution').map(facetValue),
    proposer: whole(counted.proposer, PROPOSERS),
    policyArea: given('policyArea').map(facetValue),
    timeliness: inOrder('timeliness', TIMELINESSES),
    disputed: inOrder('disputed', FLAGS),
    judgeAndParty: inOrder('judgeAndParty', FLAGS),
    assessedByOthers: inOrder('assessedByOthers', FLAGS),
    conclusionDate: inOrder('conclusionDate', CONCLUSION_DATES),
    finding: given('finding').map(facetValue),
  };
}

function whole(counted: CountedValue[] | null, values: readonly string[]): FacetValue[] {
  return values.map((value) => ({ value, name: null, count: counted?.find((each) => each.value === value)?.count ?? 0 }));
}

function facetValue({ value, name, count }: CountedValue): FacetValue {
  return { value: value ?? '', name: name ?? null, count };
}

function isChosen(value: string | null, chosen: string[] | boolean | undefined): boolean {
  return Array.isArray(chosen) ? value !== null && chosen.includes(value) : String(chosen) === value;
}
