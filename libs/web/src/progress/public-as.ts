import type { PublicEvidenceName } from '@cumple/contracts/progress/report-sheet';
import { evidenceKindName } from '../commitments/evidence-words';

/** As what the public reads an evidence that a report calls otherwise. */
export function publicAsText({ title, kind }: PublicEvidenceName): string {
  const named = title === null ? $localize`:@@evidence.publicAs.untitled:sin título` : $localize`:@@evidence.publicAs.title:«${title}:title:»`;
  const what = [named, kind && evidenceKindName(kind)].filter(Boolean).join(', ');
  return $localize`:@@evidence.publicAs:El público ya la lee así: ${what}:what:. Eso se queda como está, aunque este informe la llame de otra manera.`;
}
