import type { AssessmentView } from '@cumple/contracts/assessments/assessment';
import { scaleStep } from '@cumple/domain/commitments/completion-level';
import type { Day } from '@cumple/domain/common/day';
import { assessorOf } from './judgements';

export interface LevelSeries {
  organisation: string;
  kind: AssessmentView['kind'];
  /** Corners of a stepped line, oldest first: `step` on the scale from 0 to 3. */
  corners: { day: Day; step: number }[];
}

/**
 * Lines of level over time, one for each assessor with a judgement on the scale, held until `until`. Empty unless some
 * organisation judged at least twice: a single judgement has no history.
 */
export function levelHistory(assessments: readonly AssessmentView[], until: Day | null): LevelSeries[] {
  const assessors = [...new Set(assessments.map(assessorOf))];
  const perAssessor = assessors.map((assessor) => assessments.filter((each) => assessorOf(each) === assessor && scaleStep(each.level) !== null));
  if (!perAssessor.some((judged) => judged.length > 1)) return [];
  const last = [until ?? '', ...assessments.map(({ assessedOn }) => assessedOn)].sort().at(-1) ?? '';
  return perAssessor.filter((judged) => judged.length > 0).map((judged) => seriesOf([...judged].reverse(), last));
}

function seriesOf(oldestFirst: readonly AssessmentView[], last: Day): LevelSeries {
  const [first] = oldestFirst as [AssessmentView, ...AssessmentView[]];
  const corners: LevelSeries['corners'] = [];
  for (const { assessedOn, level } of oldestFirst) {
    const before = corners.at(-1);
    if (before) corners.push({ day: assessedOn, step: before.step });
    corners.push({ day: assessedOn, step: scaleStep(level) ?? 0 });
  }
  const end = corners.at(-1);
  if (end && end.day < last) corners.push({ day: last, step: end.step });
  return { organisation: first.organisation, kind: first.kind, corners };
}
