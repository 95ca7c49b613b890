import type { ReviewNoteView } from '@cumple/contracts/progress/report-sheet';
import { REPORT_FIELDS, type ReportField } from '@cumple/domain/progress/report-content';
import { ActingPostDto } from '../common/acting-post.dto';
import { ChoiceField, InstantField, PartField, TextField } from '../common/answer-fields';

export class ReviewNoteDto implements ReviewNoteView {
  @ChoiceField(REPORT_FIELDS, 'The field that it speaks of.')
  field!: ReportField;

  @TextField('What is to be corrected.')
  text!: string;

  @InstantField('When it was written.')
  madeAt!: string;

  @PartField(() => ActingPostDto, 'By which institution and post.')
  by!: ActingPostDto;
}
