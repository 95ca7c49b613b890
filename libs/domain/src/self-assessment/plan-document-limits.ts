/** How long the texts of a plan document may be, in characters; addresses in bytes, because an index holds them whole. */
export const MAX_LENGTH = {
  code: 100,
  slug: 100,
  title: 500,
  /** Bytes of UTF-8. */
  url: 2_000,
  text: 50_000,
  place: 500,
} as const;

/** How many entries a plan document may have, so that one file can't exhaust a server. */
export const MAX_ENTRIES = { commitments: 20_000, institutions: 10_000, perCommitment: 2_000, findings: 100_000 } as const;
