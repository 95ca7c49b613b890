/** Who put a commitment forward, in the order in which lists show them. */
export const PROPOSERS = ['government', 'civil-society', 'joint'] as const;
export type Proposer = (typeof PROPOSERS)[number];
