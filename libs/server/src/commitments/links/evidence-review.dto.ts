import { EVIDENCE_VERDICTS, type EvidenceReviewView } from '@cumple/contracts/commitments/stored-file';
import { ActingPostDto } from '../../common/acting-post.dto';
import { ChoiceField, InstantField, PartField, TextField } from '../../common/answer-fields';

export class EvidenceReviewDto implements EvidenceReviewView {
  @ChoiceField(EVIDENCE_VERDICTS, 'Whether it proves what it is said to prove.')
  verdict!: EvidenceReviewView['verdict'];

  @TextField('The public reason.')
  reason!: string;

  @InstantField('When it was reviewed.')
  reviewedAt!: string;

  @PartField(() => ActingPostDto, 'The post of whoever reviewed it.')
  by!: ActingPostDto;
}
