import type { CommitmentFilters } from '@cumple/contracts/commitments/commitment-filters';

/** Filters that answer one question with yes, each by the one value that a reader looks for. */
export const SITUATIONS = [
  { name: 'finding', value: 'open-after-conclusion-date' },
  { name: 'judgeAndParty', value: 'true' },
  { name: 'assessedByOthers', value: 'true' },
  { name: 'disputed', value: 'true' },
  { name: 'conclusionDate', value: 'none' },
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Every situation as a filter offers it. */
export function situationName(name: Situation['name']): string {
  switch (name) {
    case 'finding':
      return $localize`:@@commitments.situation.openAfterReport:Fecha anterior al informe, sin completar`;
    case 'judgeAndParty':
      return $localize`:@@commitments.situation.judgeAndParty:Declara y coordina: juez y parte`;
    case 'assessedByOthers':
      return $localize`:@@commitments.situation.assessedByOthers:Con evaluación de otros`;
    case 'disputed':
      return $localize`:@@commitments.situation.disputed:En disputa: las evaluaciones difieren`;
    case 'conclusionDate':
      return $localize`:@@commitments.situation.noDate:Sin fecha de conclusión`;
  }
}

/** The same filters the other way round, which only a shared address can ask for. */
export function otherwiseName(name: Situation['name']): string {
  switch (name) {
    case 'finding':
      return $localize`:@@commitments.otherwise.finding:Con otro hallazgo de consistencia`;
    case 'judgeAndParty':
      return $localize`:@@commitments.otherwise.judgeAndParty:Declara quien no coordina`;
    case 'assessedByOthers':
      return $localize`:@@commitments.otherwise.assessedByOthers:Sin evaluación de otros`;
    case 'disputed':
      return $localize`:@@commitments.otherwise.disputed:Sin disputa`;
    case 'conclusionDate':
      return $localize`:@@commitments.otherwise.date:Con fecha de conclusión`;
  }
}

export function isSituation(name: keyof CommitmentFilters): name is Situation['name'] {
  return SITUATIONS.some((situation) => situation.name === name);
}
