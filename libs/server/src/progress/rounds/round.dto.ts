import type { BoardCell, BoardLine, ReportingRound, RoundBoard, RoundExtension, WorkingDayView } from '@cumple/contracts/progress/reporting-round';
import { REPORT_STATES, type ReportState } from '@cumple/domain/progress/progress-report.state';
import { REPORTED_STATES, type ReportedState } from '@cumple/domain/progress/report-content';
import { BOARD_STATES, type BoardState, ROUND_STATES, type RoundState } from '@cumple/domain/progress/reporting-round.state';
import { ChoiceField, CountField, DayField, FlagField, InstantField, PartField, PartsField, TextField } from '../../common/answer-fields';
import { InstitutionReferenceDto, TaggedInstitutionDto } from '../../institutions/institution-reference.dto';

export class RoundExtensionDto implements RoundExtension {
  @PartField(() => InstitutionReferenceDto, 'Who was given more time.')
  institution!: InstitutionReferenceDto;

  @DayField('Its own due day.')
  dueOn!: string;

  @TextField('Why. Public once the round is.')
  reason!: string;

  @InstantField('When it was given.')
  madeAt!: string;
}

export class ReportingRoundDto implements ReportingRound {
  @TextField('Slug of the plan.')
  plan!: string;

  @CountField('Number within its plan, from 1.')
  number!: number;

  @TextField('Name.', { example: 'Corte de marzo' })
  name!: string;

  @DayField('First day of the period that is reported on.')
  periodStartsOn!: string;

  @DayField('Its last day.')
  periodEndsOn!: string;

  @DayField('The day from which reports are received.')
  opensOn!: string;

  @DayField('The last day on which a report is in time; a working day.')
  dueOn!: string;

  @ChoiceField(ROUND_STATES, 'Where it stands today.')
  state!: RoundState;

  @InstantField('When it was closed by hand; nothing is received in it after that.', { nullable: true })
  closedAt!: string | null;

  @CountField('Working days left until it is due; 0 once it is.')
  workingDaysLeft!: number;

  @CountField('Milestones that it asks about, of those that the reader may see.')
  milestoneCount!: number;

  @CountField('Of these, those of which a report was received.')
  receivedCount!: number;

  @PartsField(() => RoundExtensionDto, 'More time given to single institutions.')
  extensions!: RoundExtensionDto[];

  @CountField('Grows with every change; an edit names the one that it read.')
  version!: number;
}

export class WorkingDayDto implements WorkingDayView {
  @DayField('The day asked about.')
  day!: string;

  @FlagField('Whether offices work on it in the plan’s jurisdiction.')
  working!: boolean;

  @TextField('Name of the public holiday; null when it is none.', { nullable: true })
  holiday!: string | null;

  @DayField('The next day on which they work.')
  next!: string;
}

export class BoardCellDto implements BoardCell {
  @TextField('Code of the commitment.')
  commitment!: string;

  @CountField('Number of the milestone within it.')
  milestone!: number;

  @TextField('Title of the milestone.')
  title!: string;

  @ChoiceField(BOARD_STATES, 'What is known of its report. "late": none was received, and one can still be sent; "no-report-received": the round closed without one.')
  state!: BoardState;

  @ChoiceField(REPORTED_STATES, 'What a received report says of the milestone.', { nullable: true })
  reported!: ReportedState | null;

  @CountField('Number of the report within the milestone, once received.', { nullable: true })
  report!: number | null;

  @CountField('Identifier by which it is read; null without one that was received, or where the reader may not read it.', { nullable: true })
  reportId!: number | null;

  @ChoiceField(REPORT_STATES, 'State of the newest report; null without one.', { nullable: true })
  reportState!: ReportState | null;

  @InstantField('When it was received.', { nullable: true })
  submittedAt!: string | null;
}

export class BoardCountsDto implements Record<BoardState, number> {
  @CountField('Nothing sent, and nothing due yet.')
  'not-due'!: number;

  @CountField('Begun, and not due yet.')
  'draft'!: number;

  @CountField('Received.')
  'reported'!: number;

  @CountField('Received as "no change".')
  'without-change'!: number;

  @CountField('Returned to be corrected.')
  'returned'!: number;

  @CountField('Published.')
  'published'!: number;

  @CountField('Due, nothing received, and the round is still open.')
  'late'!: number;

  @CountField('The round closed without a report.')
  'no-report-received'!: number;
}

export class BoardLineDto implements BoardLine {
  @PartField(() => TaggedInstitutionDto, 'Who answers for these milestones.')
  institution!: TaggedInstitutionDto;

  @DayField('Its due day: the round’s, or its own where it was given more time.')
  dueOn!: string;

  @CountField('Working days left until then.')
  workingDaysLeft!: number;

  @FlagField('Whether its post of liaison is held.')
  hasLiaison!: boolean;

  @InstantField('When it was last reminded.', { nullable: true })
  lastReminderAt!: string | null;

  @PartField(() => BoardCountsDto, 'Cells by state.')
  counts!: BoardCountsDto;

  @PartsField(() => BoardCellDto, 'Its milestones in the plan’s order.')
  cells!: BoardCellDto[];
}

export class RoundBoardDto implements RoundBoard {
  @PartField(() => ReportingRoundDto, 'The round.')
  round!: ReportingRoundDto;

  @DayField('The day in the plan’s time zone of which the states speak.')
  asOf!: string;

  @PartsField(() => BoardLineDto, 'Institutions in Spanish alphabetical order; never a rank.')
  institutions!: BoardLineDto[];
}
