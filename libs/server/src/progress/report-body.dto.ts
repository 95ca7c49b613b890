import type { PublishedReport, ReportBody, ReportReview } from '@cumple/contracts/progress/progress-report';
import { OBSTACLE_KINDS, type Obstacle, type ObstacleKind } from '@cumple/domain/progress/obstacle';
import { REVIEW_OUTCOMES, type ReviewOutcome } from '@cumple/domain/progress/progress-report.state';
import { REPORTED_STATES, type ReportedState } from '@cumple/domain/progress/report-content';
import { ChoiceField, CountField, DayField, FlagField, InstantField, PartField, PartsField, TextField, TextsField } from '../common/answer-fields';
import { ActingPostDto } from '../common/acting-post.dto';
import { PageDto } from '../common/page.dto';
import { WithdrawalDto } from '../commitments/withdrawal.dto';
import { InstitutionReferenceDto } from '../institutions/institution-reference.dto';

export class ObstacleDto implements Obstacle {
  @ChoiceField(OBSTACLE_KINDS, 'What holds the milestone up.')
  kind!: ObstacleKind;

  @TextField('In the institution’s own words.', { nullable: true })
  text!: string | null;
}

/** What is written of a milestone, but for its state: a draft may lack it. */
export class WrittenReportDto {
  @FlagField('“No change since the last report.”')
  unchanged!: boolean;

  @DayField('Day on which work really began.', { nullable: true })
  startedOn!: string | null;

  @DayField('Day on which it was done.', { nullable: true })
  doneOn!: string | null;

  @TextField('What was done.', { nullable: true })
  narrative!: string | null;

  @PartsField(() => ObstacleDto, 'What holds it up.')
  obstacles!: ObstacleDto[];

  @TextField('What is done about it.', { nullable: true })
  correctiveAction!: string | null;

  @DayField('A new date that the institution proposes; it moves nothing by itself.', { nullable: true })
  proposedDueOn!: string | null;

  @TextField('Why.', { nullable: true })
  proposedDueReason!: string | null;

  @TextField('Next steps.', { nullable: true })
  nextSteps!: string | null;
}

/** What a report says. */
export class ReportContentDto extends WrittenReportDto {
  @ChoiceField(REPORTED_STATES, 'State of the milestone, as reported.')
  milestoneState!: ReportedState;
}

export class ReportBodyDto extends ReportContentDto implements ReportBody {
  @TextField('Number of the official letter.', { nullable: true })
  letterNumber!: string | null;

  @DayField('Day of the official letter.', { nullable: true })
  letterOn!: string | null;
}

export class ReportReviewDto implements ReportReview {
  @ChoiceField(REVIEW_OUTCOMES, 'Whether somebody reviewed it, or nobody did within the stated working days.')
  outcome!: ReviewOutcome;

  @PartField(() => ActingPostDto, 'Who reviewed it.', { nullable: true })
  by!: ActingPostDto | null;

  @FlagField('The reviewing post belongs to the institution that reports, to the one whose post sent the report, or to the one that leads the commitment.')
  judgeAndParty!: boolean;
}

export class ReportedMilestoneDto {
  @CountField('Number within the commitment.')
  number!: number;

  @TextField('What is to be done.')
  title!: string;
}

export class ReportRoundDto {
  @CountField('Number within the plan.')
  number!: number;

  @TextField('Name.')
  name!: string;
}

export class PublishedReportDto extends ReportBodyDto implements PublishedReport {
  @TextField('Stable within the plan: commitment, milestone, number of the report.', { example: 'C4-5-2' })
  id!: string;

  @PartField(() => ReportedMilestoneDto, 'The milestone that it speaks of.')
  milestone!: ReportedMilestoneDto;

  @PartField(() => InstitutionReferenceDto, 'Which institution reports.')
  institution!: InstitutionReferenceDto;

  @PartField(() => ReportRoundDto, 'The round that it belongs to; null outside rounds.', { nullable: true })
  round!: ReportRoundDto | null;

  @ChoiceField(['published', 'withdrawn'], 'Withdrawn ones stay readable, and count in nothing.')
  state!: 'published' | 'withdrawn';

  @InstantField('When it was received.')
  receivedAt!: string;

  @InstantField('When it was published.')
  publishedAt!: string;

  @PartField(() => ReportReviewDto, 'How it came to be published.')
  review!: ReportReviewDto;

  @PartField(() => ActingPostDto, 'The post that sent it, where it belongs to another institution: the one that reports has no liaison.', { nullable: true })
  sentBy!: ActingPostDto | null;

  @TextsField('Identifiers of the commitment’s evidence that it cites.')
  evidence!: string[];

  @PartField(() => WithdrawalDto, 'Its withdrawal with the public reason, if any.', { nullable: true })
  withdrawal!: WithdrawalDto | null;
}

export class PublishedReportPageDto extends PageDto {
  @PartsField(() => PublishedReportDto, 'Reports, newest first.')
  items!: PublishedReportDto[];
}
