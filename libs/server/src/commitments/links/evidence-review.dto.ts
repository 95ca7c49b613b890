import { EVIDENCE_VERDICTS, type EvidenceReviewView } from '@cumple/contracts/commitments/stored-file';
import { ChoiceField, InstantField, PartField, TextField } from '../../common/answer-fields';

export class ReviewingPostDto {
  @TextField('Name of the institution.')
  institution!: string;

  @TextField('Title of the post.')
  post!: string;
}

export class EvidenceReviewDto implements EvidenceReviewView {
  @ChoiceField(EVIDENCE_VERDICTS, 'Whether it proves what it is said to prove.')
  verdict!: EvidenceReviewView['verdict'];

  @TextField('The public reason.')
  reason!: string;

  @InstantField('When it was reviewed.')
  reviewedAt!: string;

  @PartField(() => ReviewingPostDto, 'The post of whoever reviewed it.')
  by!: ReviewingPostDto;
}
