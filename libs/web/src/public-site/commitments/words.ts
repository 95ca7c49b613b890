import type { CommitmentSort } from '@cumple/contracts/commitments/commitment-filters';
import type { AssessorKind } from '@cumple/domain/assessments/assessment';
import type { Proposer } from '@cumple/domain/commitments/proposer';
import type { Timeliness } from '@cumple/domain/commitments/timeliness';

/** `Del gobierno`: under the title of one commitment. */
export function proposerOf(proposer: Proposer): string {
  switch (proposer) {
    case 'government':
      return $localize`:@@commitments.of.government:Del gobierno`;
    case 'civil-society':
      return $localize`:@@commitments.of.civilSociety:De sociedad civil`;
    case 'joint':
      return $localize`:@@commitments.of.joint:En conjunto`;
  }
}

export function timelinessName(timeliness: Timeliness): string {
  switch (timeliness) {
    case 'on-time':
      return $localize`:@@commitments.timeliness.onTime:En plazo`;
    case 'late':
      return $localize`:@@commitments.timeliness.late:Con atraso`;
    case 'unknown':
      return $localize`:@@commitments.timeliness.unknown:No calculable`;
  }
}

export function assessorName(kind: AssessorKind): string {
  switch (kind) {
    case 'declared':
      return $localize`:@@commitments.assessor.declared:Autoevaluación`;
    case 'forum':
      return $localize`:@@commitments.assessor.forum:Mesa técnica`;
    case 'civil-society':
      return $localize`:@@commitments.assessor.civilSociety:Sociedad civil`;
    case 'irm':
      return $localize`:@@commitments.assessor.irm:Mecanismo de Revisión Independiente (MRI)`;
  }
}

export function sortName(sort: CommitmentSort): string {
  switch (sort) {
    case 'number':
      return $localize`:@@commitments.sort.number:Número`;
    case 'level':
      return $localize`:@@commitments.sort.level:Nivel declarado`;
    case 'endsOn':
      return $localize`:@@commitments.sort.endsOn:Fecha de conclusión`;
    case '-updatedAt':
      return $localize`:@@commitments.sort.updatedAt:Último cambio`;
  }
}
