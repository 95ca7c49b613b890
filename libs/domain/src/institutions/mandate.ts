/** How a post is held during a mandate. `vacant` says that nobody holds it. */
export const MANDATE_KINDS = ['titular', 'acting', 'vacant'] as const;
export type MandateKind = (typeof MANDATE_KINDS)[number];
