import type { PublicEvidenceName } from '@cumple/contracts/progress/report-sheet';
import { EVIDENCE_KINDS, type EvidenceKind } from '@cumple/domain/commitments/evidence';
import { ChoiceField, TextField } from '../common/answer-fields';

export class PublicEvidenceNameDto implements PublicEvidenceName {
  @TextField('What it is.', { nullable: true })
  title!: string | null;

  @ChoiceField(EVIDENCE_KINDS, 'What kind it is.', { nullable: true })
  kind!: EvidenceKind | null;
}
