import type { CompletionLevel } from '../commitments/completion-level';
import type { Day } from '../common/day';
import { type AssessorKind, divergence } from './assessment';

/** One organisation's judgement on a commitment. `id` grows with every judgement recorded. */
export interface Judgement {
  id: number;
  kind: AssessorKind;
  organisation: string;
  level: CompletionLevel;
  assessedOn: Day;
}

/** What all judgements on a commitment come to. */
export interface Standing<J extends Judgement> {
  /** The newest declared judgement. */
  declared: J | null;
  /** Every other judgement that counts: whoever else judged, each organisation's latest. */
  others: J[];
  /** Steps (0 to 3) between the highest and the lowest; `null` with fewer than two judgements on the scale. */
  divergence: number | null;
  /** Two judgements that count differ. */
  disputed: boolean;
  /** Somebody judged it who doesn't declare it. */
  assessedByOthers: boolean;
}

/** Works out a commitment's standing. Each organisation's latest judgement of a kind counts; on the same day the one recorded last. */
export function standing<J extends Judgement>(judgements: readonly J[]): Standing<J> {
  const latest = [...judgements].sort(newestFirst).filter(isFirstOfItsKind);
  const declared = latest.find(({ kind }) => kind === 'declared') ?? null;
  const steps = divergence(latest.map(({ level }) => level));
  return {
    declared,
    others: latest.filter((judgement) => judgement !== declared),
    divergence: steps,
    disputed: (steps ?? 0) > 0,
    assessedByOthers: latest.some(({ kind }) => kind !== 'declared'),
  };
}

function newestFirst(one: Judgement, other: Judgement): number {
  return one.assessedOn === other.assessedOn ? other.id - one.id : one.assessedOn < other.assessedOn ? 1 : -1;
}

function isFirstOfItsKind(judgement: Judgement, index: number, all: Judgement[]): boolean {
  return all.findIndex(({ kind, organisation }) => kind === judgement.kind && organisation === judgement.organisation) === index;
}
