/** Longest texts that the server takes, in characters. */
export const LIMITS = { code: 100, areaCode: 50, slug: 100, title: 500, text: 50_000, reason: 2_000, planReason: 1_000, sentence: 2_000 } as const;
