/** OGP's scale of fulfilment, lowest first. */
export const SCALE_LEVELS = ['not-started', 'limited', 'substantial', 'complete'] as const;
export type ScaleLevel = (typeof SCALE_LEVELS)[number];

/** What an assessment may say: the scale, a withdrawn commitment or – the IRM only – that there is no evidence. */
export const COMPLETION_LEVELS = [...SCALE_LEVELS, 'withdrawn', 'no-evidence'] as const;
export type CompletionLevel = (typeof COMPLETION_LEVELS)[number];

/** What a plan's commitments are counted under: every declared level, and those that nobody declared. */
export const COUNTED_LEVELS = [...SCALE_LEVELS, 'withdrawn', 'not-assessed'] as const;
export type CountedLevel = (typeof COUNTED_LEVELS)[number];
export type CompletionCounts = Record<CountedLevel, number>;

/** Step on the scale, 0 (not started) to 3 (complete); `null` for what is outside of it. */
export function scaleStep(level: CompletionLevel): number | null {
  const step = (SCALE_LEVELS as readonly string[]).indexOf(level);
  return step < 0 ? null : step;
}
