import { type CompletionLevel, scaleStep } from '../commitments/completion-level';

/** Who judges: the responsible institution (`declared`), the technical table, civil society, OGP's reviewer. */
export const ASSESSOR_KINDS = ['declared', 'forum', 'civil-society', 'irm'] as const;
export type AssessorKind = (typeof ASSESSOR_KINDS)[number];

/** Levels that each kind of assessor may give: `no-evidence` belongs to the IRM alone (OGP's coding). */
export function mayAssign(kind: AssessorKind, level: CompletionLevel): boolean {
  return level !== 'no-evidence' || kind === 'irm';
}

/**
 * Steps (0 to 3) between the highest and the lowest judgement on the scale. `null` with fewer than two of them:
 * one judgement cannot differ from itself. Levels outside the scale don't count.
 */
export function divergence(levels: readonly CompletionLevel[]): number | null {
  const steps = levels.map(scaleStep).filter((step) => step !== null);
  return steps.length < 2 ? null : Math.max(...steps) - Math.min(...steps);
}
