import type { LastReport, MilestoneView, PlanMilestone } from '@cumple/contracts/commitments/milestone';
import { MILESTONE_STATES, type MilestoneState } from '@cumple/domain/commitments/milestone.state';
import { TIMELINESSES, type Timeliness } from '@cumple/domain/commitments/timeliness';
import { ChoiceField, CountField, DayField, FlagField, InstantField, NumberField, PartField, PartsField, TextField } from '../common/answer-fields';
import { GivenDateDto } from '../common/given-date.dto';
import { PageDto } from '../common/page.dto';
import { WithdrawalDto } from './withdrawal.dto';
import { InstitutionReferenceDto } from '../institutions/institution-reference.dto';

export class LastReportDto implements LastReport {
  @TextField('Stable within the plan.', { example: 'C4-5-2' })
  id!: string;

  @InstantField('When it was received.')
  receivedAt!: string;

  @InstantField('When it was published.')
  publishedAt!: string;

  @FlagField('No change since the report before.')
  unchanged!: boolean;
}

export class MilestoneDto implements MilestoneView {
  @CountField('Number within the commitment.', { example: 1 })
  number!: number;

  @TextField('What is to be done.')
  title!: string;

  @TextField('What would prove it.', { nullable: true })
  verificationMeans!: string | null;

  @PartField(() => GivenDateDto, 'When work starts.', { nullable: true })
  startsOn!: GivenDateDto | null;

  @PartField(() => GivenDateDto, 'When it is due.', { nullable: true })
  dueOn!: GivenDateDto | null;

  @DayField('The day on which it was done.', { nullable: true })
  doneOn!: string | null;

  @ChoiceField(MILESTONE_STATES, 'What is known of it; unknown is not the same as not started.')
  state!: MilestoneState;

  @NumberField('Weight beside the commitment’s other milestones.', { example: 1 })
  weight!: number;

  @PartField(() => InstitutionReferenceDto, 'Who answers for it, where it isn’t the commitment’s lead institution.', { nullable: true })
  institution!: InstitutionReferenceDto | null;

  @PartField(() => WithdrawalDto, 'Its withdrawal with the public reason, if any.', { nullable: true })
  withdrawal!: WithdrawalDto | null;

  @DayField('The day on which work really began, as it was reported.', { nullable: true, optional: true })
  startedOn?: string | null;

  @CountField('Published reports that stand.', { optional: true })
  reportCount?: number;

  @PartField(() => LastReportDto, 'The last of them that was received.', { nullable: true, optional: true })
  lastReport?: LastReportDto | null;
}

export class CommitmentReferenceDto {
  @TextField('Code within the plan.', { example: 'S21' })
  code!: string;

  @TextField('Title.')
  title!: string;
}

export class PlanMilestoneDto extends MilestoneDto implements PlanMilestone {
  @PartField(() => CommitmentReferenceDto, 'The commitment that it is a step of.')
  commitment!: CommitmentReferenceDto;

  @ChoiceField(TIMELINESSES, 'Whether it is in time on the plan’s status date; null when done or withdrawn.', { nullable: true })
  timeliness!: Timeliness | null;

  @FlagField('Belongs to a demonstration plan.')
  demonstration!: boolean;
}

export class MilestonePageDto extends PageDto {
  @PartsField(() => PlanMilestoneDto, 'Milestones by due date.')
  items!: PlanMilestoneDto[];
}
