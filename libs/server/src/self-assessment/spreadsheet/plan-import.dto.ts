import type { PlanImportApplication, PlanImportView, SpreadsheetProblem } from '@cumple/contracts/self-assessment/plan-import';
import { BodyText } from '@cumple/server-kit/http/body-decorators';
import { Text } from '@cumple/server-kit/http/query-decorators';
import { ChoiceField, CountField, FlagField, InstantField, PartField, PartsField, TextField } from '../../common/answer-fields';

const MAX_FILE_NAME = 200;
const MAX_REASON = 2_000;

export class SentSpreadsheetParameters {
  @Text()
  plan?: string;

  @Text({ maxLength: MAX_FILE_NAME })
  fileName?: string;
}

export class PlanImportApplicationBody implements PlanImportApplication {
  @BodyText({ description: 'Why an approved plan’s promise changes; the public reads it.', max: MAX_REASON, optional: true })
  reason?: string;
}

class RowCountDto {
  @CountField('Rows read so far.')
  read!: number;

  @CountField('Rows of the file; 0 until it is known.')
  total!: number;
}

class ChangeCountDto {
  @CountField('Commitments and milestones that are new.')
  added!: number;

  @CountField('Those that would change.')
  changed!: number;

  @CountField('Those that stay as they are.')
  unchanged!: number;
}

class SpreadsheetProblemDto implements SpreadsheetProblem {
  @TextField('Sheet, as the file names it.')
  sheet!: string;

  @CountField('Row, as the program shows it; the header is 1.', { nullable: true })
  row!: number | null;

  @TextField('Column, as the header names it.', { nullable: true })
  column!: string | null;

  @TextField('What is wrong, for programs.')
  code!: string;

  @TextField('What is wrong and what to do, in the caller’s language.')
  message!: string;
}

export class PlanImportDto implements PlanImportView {
  @TextField('Identifier.')
  id!: string;

  @TextField('Name of the file.')
  fileName!: string;

  @TextField('Slug of the plan that it was sent for.', { nullable: true })
  plan!: string | null;

  @ChoiceField(['reading', 'has-problems', 'ready', 'applied', 'failed'], 'How far it has come.')
  state!: PlanImportView['state'];

  @PartField(() => RowCountDto, 'Rows.')
  rows!: RowCountDto;

  @PartsField(() => SpreadsheetProblemDto, 'The first 500 problems.')
  problems!: SpreadsheetProblemDto[];

  @CountField('All problems.')
  problemCount!: number;

  @PartField(() => ChangeCountDto, 'What applying it would do.', { nullable: true })
  changes!: ChangeCountDto | null;

  @FlagField('Applying it changes what an approved plan promises, and asks for a reason.')
  asksForReason!: boolean;

  @TextField('Slug of the plan that it was applied to; absent before.', { optional: true })
  appliedTo?: string;

  @InstantField('When it was sent.')
  createdAt!: string;
}
