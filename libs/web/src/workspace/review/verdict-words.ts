import type { CopyDecision, EvidenceVerdict } from '@cumple/contracts/commitments/stored-file';

/** What a reviewer says of an evidence. */
export function verdictName(verdict: EvidenceVerdict['verdict']): string {
  switch (verdict) {
    case 'accepted':
      return $localize`:@@evidence.verdict.accepted:Prueba lo que se declara`;
    case 'rejected':
      return $localize`:@@evidence.verdict.rejected:No prueba lo que se declara`;
  }
}

/** What becomes of the copy of an address. */
export function copyDecisionName(decision: CopyDecision['decision']): string {
  switch (decision) {
    case 'release':
      return $localize`:@@evidence.copy.release:Publicarla: no tiene datos personales`;
    case 'keep-back':
      return $localize`:@@evidence.copy.keepBack:No publicarla`;
  }
}
