import type { EvidenceKind } from '@cumple/domain/commitments/evidence';

/** What an evidence is, in the words of the page. */
export function evidenceKindName(kind: EvidenceKind): string {
  switch (kind) {
    case 'final-product':
      return $localize`:@@commitment.evidence.finalProduct:Producto final`;
    case 'working-paper':
      return $localize`:@@commitment.evidence.workingPaper:Documento de trabajo`;
    case 'official-letter':
      return $localize`:@@commitment.evidence.officialLetter:Oficio o norma`;
    case 'press':
      return $localize`:@@commitment.evidence.press:Prensa`;
  }
}
