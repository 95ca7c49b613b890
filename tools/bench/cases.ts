import { apiPaths } from '@cumple/contracts/common/paths';

export interface BenchCase {
  name: string;
  /** Address of the tracker. */
  path: string;
  /** Address of the answer in JSON whose data this case shows: what the server with hand-written SQL is asked for. */
  data: string;
  /** The caller holds the answer already. */
  conditional: boolean;
}

/** What is measured of a plan; `code` is its one commitment that is asked for. */
export function casesOf(plan: string, code: string): BenchCase[] {
  const list = `/planes/${plan}/compromisos`;
  const subjects = [
    { name: 'home', data: apiPaths.currentOverview(), page: '/' },
    { name: 'list', data: apiPaths.commitments(plan), page: list },
    { name: 'commitment', data: apiPaths.commitment(plan, code), page: `${list}/${code}` },
  ];
  return [
    ...subjects.map(({ name, data }) => ({ name: `${name} JSON`, path: data, data, conditional: false })),
    ...subjects.map(({ name, data, page }) => ({ name: `${name} HTML`, path: page, data, conditional: false })),
    ...subjects.slice(1, 2).flatMap(({ name, data, page }) => [
      { name: `${name} JSON, 304`, path: data, data, conditional: true },
      { name: `${name} HTML, 304`, path: page, data, conditional: true },
    ]),
  ];
}
