import type { CommitmentFilters } from '@cumple/contracts/commitments/commitment-filters';
import { commitmentFiltersFromQuery } from '../commitment-query';

/** The form's id: what stands outside of it – the order – belongs to it all the same. */
export const FILTERS_FORM = 'filtros';

/** What a reader asks for now, from the form itself: a second change may come before the first is shown. */
export function filtersOfForm(form: HTMLFormElement): CommitmentFilters {
  const data = new FormData(form);
  return commitmentFiltersFromQuery(Object.fromEntries([...data.keys()].map((name) => [name, data.getAll(name)])));
}
