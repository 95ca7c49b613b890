import type { EvidenceView, WithdrawnEvidence } from '@cumple/contracts/commitments/evidence';
import { EVIDENCE_KINDS, EVIDENCE_STATES, type EvidenceKind, type EvidenceState } from '@cumple/domain/commitments/evidence';
import { ChoiceField, CountField, InstantField, PartField, TextField } from '../common/answer-fields';
import { EvidenceFileDto } from './files/evidence-file.dto';
import { EvidenceCopyDto } from './links/evidence-copy.dto';
import { EvidenceReviewDto } from './links/evidence-review.dto';
import { WithdrawalDto } from './withdrawal.dto';

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

  @PartField(() => EvidenceReviewDto, 'The latest verdict of a reviewer.', { nullable: true })
  review!: EvidenceReviewDto | null;

  @PartField(() => EvidenceCopyDto, 'The copy that was kept of what the address gave on a day.', { nullable: true })
  copy!: EvidenceCopyDto | null;

  @InstantField('When it last opened.', { nullable: true })
  lastOpenedAt!: string | null;

  @InstantField('Since when it doesn’t open; null unless it is told to be gone.', { nullable: true })
  failingSince!: string | null;

  @PartField(() => WithdrawalDto, 'For the workspace alone: that it, or the same file elsewhere, was taken off the public, and why.', { nullable: true, optional: true })
  withdrawal?: WithdrawalDto | null;
}

export class WithdrawnEvidenceDto extends WithdrawalDto implements WithdrawnEvidence {
  @TextField('Identifier that reports cite it by.', { example: 'G1-3' })
  id!: string;
}
