import { type CompletionLevel, scaleStep } from '@cumple/domain/commitments/completion-level';

export interface Dispute {
  /** How many of the others put another level than the declared one. */
  differing: number;
  others: number;
  direction: 'lower' | 'higher' | 'either';
}

/** How many others put another level on the scale than the declared one; `null` when none does or none is declared on it. */
export function disputeOf(declared: CompletionLevel | null, others: readonly { level: CompletionLevel }[]): Dispute | null {
  const base = declared === null ? null : scaleStep(declared);
  if (base === null) return null;
  const steps = others.map(({ level }) => scaleStep(level)).filter((step) => step !== null);
  const lower = steps.filter((step) => step < base).length;
  const higher = steps.filter((step) => step > base).length;
  if (lower + higher === 0) return null;
  const direction = higher === 0 ? 'lower' : lower === 0 ? 'higher' : 'either';
  return { differing: lower + higher, others: others.length, direction };
}

/** `En disputa: otros evaluadores ponen un nivel menor (2 de 3)`. */
export function disputeText({ differing, others, direction }: Dispute): string {
  if (direction === 'lower') return $localize`:@@commitment.dispute.lower:En disputa: otros evaluadores ponen un nivel menor (${differing}:differing: de ${others}:others:)`;
  if (direction === 'higher') return $localize`:@@commitment.dispute.higher:En disputa: otros evaluadores ponen un nivel mayor (${differing}:differing: de ${others}:others:)`;
  return $localize`:@@commitment.dispute.either:En disputa: otros evaluadores ponen otro nivel (${differing}:differing: de ${others}:others:)`;
}
