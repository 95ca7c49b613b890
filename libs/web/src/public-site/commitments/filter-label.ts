import type { CommitmentFacets } from '@cumple/contracts/public-site/commitment-page';
import type { CountedLevel } from '@cumple/domain/commitments/completion-level';
import type { Proposer } from '@cumple/domain/commitments/proposer';
import type { Timeliness } from '@cumple/domain/commitments/timeliness';
import { levelName } from '../../commitments/level-name';
import { proposerName } from '../../commitments/proposed-by';
import { policyAreaName } from './filter-options';
import type { FilterValue } from './filter-values';
import { isSituation, otherwiseName, SITUATIONS, situationName } from './situation';
import { timelinessName } from './words';

/** The words for a filter in force. */
export function filterLabel({ name, value }: FilterValue, facets: CommitmentFacets): string {
  if (isSituation(name)) return SITUATIONS.some((each) => each.name === name && each.value === value) ? situationName(name) : otherwiseName(name);
  const named = (facet: 'institution' | 'policyArea') => facets[facet].find((each) => each.value === value) ?? { name: null, value };
  switch (name) {
    case 'level':
      return $localize`:@@commitments.chip.level:Nivel: ${levelName(value as CountedLevel)}:level:`;
    case 'proposer':
      return $localize`:@@commitments.chip.proposer:Propuesto por: ${proposerName(value as Proposer)}:proposer:`;
    case 'timeliness':
      return $localize`:@@commitments.chip.timeliness:Plazo: ${timelinessName(value as Timeliness)}:timeliness:`;
    case 'institution':
      return named('institution').name ?? value;
    case 'policyArea':
      return policyAreaName(named('policyArea'));
    default:
      return $localize`:@@commitments.chip.words:Palabras: ${value}:words:`;
  }
}
