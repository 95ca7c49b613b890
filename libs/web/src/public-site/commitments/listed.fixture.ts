import type { CommitmentListItem } from '@cumple/contracts/public-site/commitment';
import type { CommitmentFacets, ListedPlan, PlanCommitmentPage } from '@cumple/contracts/public-site/commitment-page';

/** A commitment of which a source says little, as in the first report of a plan. */
export function listed(changes: Partial<CommitmentListItem> = {}): CommitmentListItem {
  return {
    plan: 'ejemplo',
    code: 'G1',
    number: 1,
    proposer: 'government',
    title: 'Publicar las compras',
    policyArea: null,
    leadInstitution: { slug: 'oficina', name: 'Oficina de Ejemplo', acronym: 'OE' },
    judgeAndParty: false,
    completion: { declared: 'limited', others: [], divergence: null },
    withdrawn: false,
    withdrawal: null,
    progress: null,
    timeliness: 'unknown',
    endsOn: null,
    endsOnMeaning: 'unstated',
    evidenceCount: 0,
    commentCount: 0,
    updatedAt: '2026-03-01T06:00:00.000Z',
    demonstration: true,
    ...changes,
  };
}

const noFacets: CommitmentFacets = {
  level: [], institution: [], proposer: [], policyArea: [], timeliness: [], disputed: [], judgeAndParty: [], assessedByOthers: [], conclusionDate: [], finding: [],
};

export function listPage(items: CommitmentListItem[], plan: Partial<ListedPlan> = {}, facets: Partial<CommitmentFacets> = {}): PlanCommitmentPage {
  return {
    items,
    page: 1,
    pageSize: 50,
    total: items.length,
    facets: { ...noFacets, ...facets },
    plan: {
      slug: 'ejemplo',
      title: 'Plan de ejemplo 2025–2027',
      statusDate: '2026-03-01',
      timeZone: 'America/Guatemala',
      demonstration: true,
      coordinator: null,
      commitmentCount: 5,
      assessedByOthers: 0,
      withPolicyArea: 0,
      withTimeliness: 0,
      ...plan,
    },
  };
}

export const facet = (value: string, count: number, name: string | null = null) => ({ value, name, count });
