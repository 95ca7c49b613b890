import { scaleStep } from '@cumple/domain/commitments/completion-level';
import type { AssessmentView } from '@cumple/contracts/assessments/assessment';
import { KINDS_IN_ORDER } from './assessor-kind';

export interface Judgements {
  /** Each organisation's latest, by kind of assessor and then by name. */
  latest: AssessmentView[];
  /** What they said before, newest first. */
  earlier: AssessmentView[];
}

/** Parts judgements that count from those that a newer one of the same organisation follows. `assessments` come newest first. */
export function judgementsOf(assessments: readonly AssessmentView[]): Judgements {
  const latest = assessments.filter(isFirstOfItsKind);
  return { latest: [...latest].sort(byKind), earlier: assessments.filter((each) => !latest.includes(each)) };
}

/** The span between the lowest and the highest judgement, in steps of the scale; `null` with fewer than two on it. */
export function spanOf(latest: readonly AssessmentView[]): { lowest: number; highest: number } | null {
  const steps = latest.map(({ level }) => scaleStep(level)).filter((step) => step !== null);
  return steps.length < 2 ? null : { lowest: Math.min(...steps), highest: Math.max(...steps) };
}

/** One name for an organisation's judgements of a kind. */
export function assessorOf({ kind, organisation }: AssessmentView): string {
  return `${kind} ${organisation}`;
}

function isFirstOfItsKind(assessment: AssessmentView, index: number, all: readonly AssessmentView[]): boolean {
  return all.findIndex((each) => assessorOf(each) === assessorOf(assessment)) === index;
}

function byKind(one: AssessmentView, other: AssessmentView): number {
  return KINDS_IN_ORDER.indexOf(one.kind) - KINDS_IN_ORDER.indexOf(other.kind) || one.organisation.localeCompare(other.organisation, 'es');
}
