/** The part of society an institution belongs to. */
export const SECTORS = ['government', 'civil-society', 'academia', 'private', 'multilateral', 'other-branch'] as const;
export type Sector = (typeof SECTORS)[number];
