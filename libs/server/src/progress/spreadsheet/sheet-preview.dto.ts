import type { AppliedPreview, PreviewedRow, PreviewProblem, SheetPreview } from '@cumple/contracts/progress/sheet-preview';
import type { ContentChange } from '@cumple/domain/progress/spreadsheet/content-changes';
import { REASONS_NOT_TO_SUBMIT, type ReasonNotToSubmit } from '@cumple/domain/progress/reasons-not-to-submit';
import { REPORT_FIELDS, type ReportField } from '@cumple/domain/progress/report-content';
import { ChoiceField, CountField, InstantField, PartsField, TextField } from '../../common/answer-fields';

export class PreviewChangeDto implements ContentChange {
  @ChoiceField(['unchanged', ...REPORT_FIELDS], 'The field that changes.')
  field!: ReportField | 'unchanged';

  @TextField('What stands, in words; days as YYYY-MM-DD.', { nullable: true })
  before!: string | null;

  @TextField('What the file says.', { nullable: true })
  after!: string | null;
}

export class PreviewReasonDto {
  @ChoiceField(REASONS_NOT_TO_SUBMIT, 'Why it couldn’t be submitted then.')
  code!: ReasonNotToSubmit;

  @ChoiceField(REPORT_FIELDS, 'The field that it speaks of; null for the whole.', { nullable: true })
  field!: ReportField | null;
}

export class PreviewedMilestoneDto {
  @TextField('Code of the commitment.')
  commitment!: string;

  @CountField('Number of the milestone.')
  number!: number;
}

export class PreviewedRowDto extends PreviewedMilestoneDto implements PreviewedRow {
  @TextField('Title of the milestone.')
  title!: string;

  @CountField('Row of the file; the header is 1.')
  row!: number;

  @PartsField(() => PreviewChangeDto, 'What would change.')
  changes!: PreviewChangeDto[];

  @PartsField(() => PreviewReasonDto, 'Why it couldn’t be submitted then.')
  reasons!: PreviewReasonDto[];
}

export class PreviewProblemDto implements PreviewProblem {
  @CountField('Row of the file; the header is 1.', { nullable: true })
  row!: number | null;

  @TextField('Column, as the header names it.', { nullable: true })
  column!: string | null;

  @TextField('What is wrong, for programs.')
  code!: string;

  @TextField('What is wrong and what to do, in the caller’s language.')
  message!: string;
}

export class SheetPreviewDto implements SheetPreview {
  @TextField('To be applied by; null where there is nothing to apply, or something is wrong.', { nullable: true })
  id!: string | null;

  @InstantField('Until when it can be applied.', { nullable: true })
  expiresAt!: string | null;

  @PartsField(() => PreviewedRowDto, 'Milestones whose drafts would change.')
  rows!: PreviewedRowDto[];

  @PartsField(() => PreviewProblemDto, 'The first 500 problems.')
  problems!: PreviewProblemDto[];

  @CountField('All problems.')
  problemCount!: number;

  @CountField('Rows of the file that change nothing.')
  untouched!: number;
}

export class AppliedPreviewDto implements AppliedPreview {
  @PartsField(() => PreviewedMilestoneDto, 'Milestones whose drafts were saved.')
  saved!: PreviewedMilestoneDto[];
}
