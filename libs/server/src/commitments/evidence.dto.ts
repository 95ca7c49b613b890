import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import { EVIDENCE_KINDS, EVIDENCE_STATES, type EvidenceKind, type EvidenceState } from '@cumple/domain/commitments/evidence';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, CountField, InstantField, PartField, TextField } from '../common/answer-fields';
import { EvidenceFileDto } from './files/evidence-file.dto';

export class EvidenceDto implements EvidenceView {
  @TextField('Stable within the plan.', { example: 'G1-3' })
  id!: string;

  @TextField('Address; null for a file.', { nullable: true, example: 'https://example.org/informe.pdf' })
  url!: string | null;

  @PartField(() => EvidenceFileDto, 'File; null for an address.', { nullable: true })
  file!: EvidenceFileDto | null;

  @TextField('Title, if the source gives one.', { nullable: true })
  title!: string | null;

  @ChoiceField(EVIDENCE_KINDS, 'What it is, if the source says so.', { nullable: true })
  kind!: EvidenceKind | null;

  @CountField('Number of the milestone that it belongs to.', { nullable: true })
  milestone!: number | null;

  @ChoiceField(EVIDENCE_STATES, 'What was seen of it, and no more than that.')
  state!: EvidenceState;

  @InstantField('When that was seen.', { nullable: true })
  checkedAt!: string | null;

  @TextField('SHA-256 of the copy, in hexadecimal.', { nullable: true })
  sha256!: string | null;

  @ApiProperty({ type: 'null', description: 'A reviewer’s verdict; null until somebody reviewed it.' })
  review!: null;
}
