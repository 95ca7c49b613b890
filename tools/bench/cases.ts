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

/** What is measured of a plan; `code` is its one commitment that is asked for, `reported` one with two hundred reports. */
export function casesOf(plan: string, code: string, reported: string): BenchCase[] {
  const list = `/planes/${plan}/compromisos`;
  const subjects = [
    { name: 'home', data: apiPaths.currentOverview(), page: '/' },
    { name: 'list', data: apiPaths.commitments(plan), page: list },
    { name: 'commitment', data: apiPaths.commitment(plan, code), page: `${list}/${code}` },
    { name: 'commitment with 200 reports', data: apiPaths.commitment(plan, reported), page: `${list}/${reported}` },
  ];
  const reports = apiPaths.progressReports(plan, reported);
  return [
    ...subjects.map(({ name, data }) => ({ name: `${name} JSON`, path: data, data, conditional: false })),
    { name: 'its reports JSON', path: reports, data: reports, conditional: false },
    ...subjects.map(({ name, data, page }) => ({ name: `${name} HTML`, path: page, data, conditional: false })),
    ...subjects.slice(1, 2).flatMap(({ name, data, page }) => [
      { name: `${name} JSON, 304`, path: data, data, conditional: true },
      { name: `${name} HTML, 304`, path: page, data, conditional: true },
    ]),
  ];
}
