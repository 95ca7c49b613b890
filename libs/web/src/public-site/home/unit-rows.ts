import type { Overview, OverviewUnit } from '@cumple/contracts/public-site/overview';
import { commitmentsText, tooFew } from '../../commitments/commitment-count';
import { levelName } from '../../commitments/level-name';
import { levelPhrases } from '../../commitments/level-phrase';
import { proposedByHeading } from '../../commitments/proposed-by';
import { declaredCompleteText, ofText } from './words';

/** The rows of the unit chart: kinds of proposer that proposed something. Under five there is no share. */
export function unitRows({ byProposer, units }: Overview) {
  return byProposer
    .filter(({ total }) => total > 0)
    .map(({ proposer, total, completion }) => {
      const few = tooFew(total);
      return {
        proposer,
        completion,
        heading: proposedByHeading(proposer),
        size: commitmentsText(total),
        share: few ? null : ofText(completion.complete, total),
        complete: declaredCompleteText(completion.complete),
        rest: levelPhrases(completion, few ? undefined : 'complete'),
        units: units?.filter((unit) => unit.proposer === proposer) ?? null,
      };
    });
}

/** All that a square says: `G1 · título · Completo, declarado por COPRET`. */
export function unitName({ code, title, level, declaredBy }: OverviewUnit): string {
  const word = levelName(level);
  return `${code} · ${title} · ${declaredBy ? $localize`:@@home.unit.declaredBy:${word}:level:, declarado por ${declaredBy}:organisation:` : word}`;
}
