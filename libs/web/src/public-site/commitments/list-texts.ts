import type { ListedPlan, PlanCommitmentPage } from '@cumple/contracts/public-site/commitment-page';
import { commitmentsText } from '../../commitments/commitment-count';
import { countText } from '../../common/numbers';

/** `48 compromisos`, `4 de 48 compromisos`. */
export function resultText({ total, plan }: Pick<PlanCommitmentPage, 'total' | 'plan'>): string {
  const all = commitmentsText(plan.commitmentCount);
  return total === plan.commitmentCount ? all : $localize`:@@commitments.count.some:${countText(total)}:some: de ${all}:all:`;
}

/** How many of a plan's commitments somebody else judged. */
export function assessedText({ assessedByOthers }: Pick<ListedPlan, 'assessedByOthers'>): string {
  if (assessedByOthers === 0) return $localize`:@@commitments.assessed.none:Todavía no hay evaluación de otros.`;
  if (assessedByOthers === 1) return $localize`:@@commitments.assessed.one:Otros han evaluado 1 de ellos.`;
  return $localize`:@@commitments.assessed.other:Otros han evaluado ${countText(assessedByOthers)}:count: de ellos.`;
}
