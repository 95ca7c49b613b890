import type { CommitmentFacets } from '@cumple/contracts/public-site/commitment-page';

/** Every filter with a facet has a bit, set in `missed` of a card that doesn't meet it. */
export const FACET_BIT: Record<keyof CommitmentFacets, number> = {
  level: 1, institution: 2, proposer: 4, policyArea: 8, timeliness: 16, disputed: 32, judgeAndParty: 64, assessedByOthers: 128, conclusionDate: 256,
  finding: 512,
};

/** The bit of the search text, which has no facet. */
export const SEARCH_BIT = 1024;
