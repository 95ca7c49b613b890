import type { ReportSheet, ReportSheetLine, ReportSheetList, SheetExtension } from '@cumple/contracts/progress/report-sheet';
import { ROUND_STATES, type RoundState } from '@cumple/domain/progress/reporting-round.state';
import { SHEET_LOCKS, type SheetLock } from '@cumple/domain/progress/sheet-lock';
import { APPROVAL_MODES, type ApprovalMode } from '@cumple/domain/progress/submission.state';
import { CountField, DayField, FlagField, InstantField, PartField, PartsField, TextField, TextsField } from '../../common/answer-fields';
import { TaggedInstitutionDto } from '../../institutions/institution-reference.dto';
import { SheetRowDto } from './sheet-row.dto';
import { SubmissionLineDto } from './submission-line.dto';

export class SheetRoundDto {
  @CountField('Number of the round.')
  number!: number;

  @TextField('Its name.')
  name!: string;

  @TextField(`Its state: ${ROUND_STATES.join(', ')}.`)
  state!: RoundState;
}

export class SheetCountsDto {
  @CountField('Milestones that stand.')
  milestones!: number;

  @CountField('Of which something is to be sent: nothing was received yet, or – all that a closed round still takes – it was returned.')
  toReport!: number;

  @CountField('Drafts.')
  drafts!: number;

  @CountField('Returned with notes.')
  returned!: number;

  @CountField('Submitted.')
  submitted!: number;

  @CountField('Published.')
  published!: number;
}

export class SheetExtensionDto implements SheetExtension {
  @DayField('The day by which the round asks everybody.')
  roundDueOn!: string;

  @DayField('The day until which the institution has time.')
  dueOn!: string;

  @TextField('Why.')
  reason!: string;

  @InstantField('When it was given.')
  madeAt!: string;
}

export class ReportSheetLineDto implements ReportSheetLine {
  @TextField('Slug of the plan.')
  plan!: string;

  @TextField('Its title.')
  planTitle!: string;

  @PartField(() => SheetRoundDto, 'The round; null outside rounds.', { nullable: true })
  round!: SheetRoundDto | null;

  @PartField(() => TaggedInstitutionDto, 'Whose milestones they are.')
  institution!: TaggedInstitutionDto;

  @DayField('The last day on which a report is in time, with any extension.', { nullable: true })
  dueOn!: string | null;

  @CountField('Working days until then; 0 once it has passed, null once the round is closed.', { nullable: true })
  workingDaysLeft!: number | null;

  @PartField(() => SheetCountsDto, 'How many of each.')
  counts!: SheetCountsDto;

  @FlagField('A submission waits for approval.')
  awaitingApproval!: boolean;
}

export class ReportDaysDto {
  @DayField('The first.')
  earliest!: string;

  @DayField('The last.')
  latest!: string;
}

export class ReportSheetListDto implements ReportSheetList {
  @CountField('How many there are in all.')
  total!: number;

  @PartsField(() => ReportSheetLineDto, 'First due first, a bounded number.')
  items!: ReportSheetLineDto[];
}

export class ReportSheetDto extends ReportSheetLineDto implements ReportSheet {
  @TextField('Number of the official letter.', { nullable: true })
  letterNumber!: string | null;

  @DayField('Its date.', { nullable: true })
  letterOn!: string | null;

  @TextsField(`How the institution can approve: ${APPROVAL_MODES.join(', ')}.`)
  approvalModes!: ApprovalMode[];

  @TextField('Title of the post that approves; null while nobody holds one.', { nullable: true })
  approverPost!: string | null;

  @FlagField('The institution sends its reports only with an approval.', { optional: true })
  approvalRequired?: boolean;

  @CountField('Working days in which a report is reviewed before it is published as not reviewed.')
  reviewWorkingDays!: number;

  @PartsField(() => SheetRowDto, 'The milestones, most urgent first.')
  rows!: SheetRowDto[];

  @PartsField(() => SubmissionLineDto, 'What was sent, newest first.')
  submissions!: SubmissionLineDto[];

  @PartField(() => SheetExtensionDto, 'More time that the institution was given in the round.', { nullable: true, optional: true })
  extension?: SheetExtensionDto | null;

  @FlagField('Whoever reads it may write in it: the point of contact only where nobody else reports for the institution.')
  writable!: boolean;

  @TextField(`Why nothing new is reported in it: ${SHEET_LOCKS.join(', ')}; null without. What was returned is sent again all the same.`, { nullable: true, optional: true })
  lock?: SheetLock | null;

  @TextField('Time zone of the plan.')
  timeZone!: string;

  @DayField('Today in the plan’s time zone.')
  asOf!: string;

  @PartField(() => ReportDaysDto, 'Between which days a report can name any.', { optional: true })
  days?: ReportDaysDto;

  @FlagField('The plan is fictional.')
  demonstration!: boolean;

  @CountField('Version of the letter, for If-Match; 0 until it is written.')
  version!: number;
}
