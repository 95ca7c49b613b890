import type { AssessorKind } from '@cumple/domain/assessments/assessment';

/** Kinds in the order in which a page names them. */
export const KINDS_IN_ORDER: readonly AssessorKind[] = ['declared', 'forum', 'civil-society', 'irm'];

/** Who judges, in the words of the page. */
export function assessorKindName(kind: AssessorKind): string {
  switch (kind) {
    case 'declared':
      return $localize`:@@commitment.assessor.declared:Autoevaluación`;
    case 'forum':
      return $localize`:@@commitment.assessor.forum:Mesa técnica`;
    case 'civil-society':
      return $localize`:@@commitment.assessor.civilSociety:Sociedad civil`;
    case 'irm':
      return $localize`:@@commitment.assessor.irm:Mecanismo de Revisión Independiente (MRI)`;
  }
}
