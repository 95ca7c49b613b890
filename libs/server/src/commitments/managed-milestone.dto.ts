import type { ManagedMilestone } from '@cumple/contracts/commitments/managed-commitment';
import { MILESTONE_STATES, type MilestoneState } from '@cumple/domain/commitments/milestone.state';
import { ChoiceField, CountField, DayField, NumberField, PartField, TextField } from '../common/answer-fields';
import { GivenDateDto } from '../common/given-date.dto';
import { WithdrawalDto } from './withdrawal.dto';

export class MilestoneSourceDto {
  @TextField('The sentence as it stands in the text.')
  sentence!: string;

  @TextField('Field of the commitment where it stands.')
  field!: string;
}

export class ManagedMilestoneDto implements ManagedMilestone {
  @CountField('Number within the commitment; stable.')
  number!: number;

  @CountField('Place among the milestones, from 1.')
  position!: number;

  @TextField('What is to be done.')
  title!: string;

  @TextField('What would prove it.', { nullable: true })
  verificationMeans!: string | null;

  @TextField('Slug of who answers for it; null for the lead institution.', { nullable: true })
  institution!: string | null;

  @PartField(() => GivenDateDto, 'When work starts.', { nullable: true })
  startsOn!: GivenDateDto | null;

  @PartField(() => GivenDateDto, 'When it is due.', { nullable: true })
  dueOn!: GivenDateDto | null;

  @NumberField('Weight beside the other milestones.')
  weight!: number;

  @ChoiceField(MILESTONE_STATES, 'What is known of it.')
  state!: MilestoneState;

  @DayField('The day on which it was done.', { nullable: true })
  doneOn!: string | null;

  @PartField(() => WithdrawalDto, 'Its withdrawal, if any.', { nullable: true })
  withdrawal!: WithdrawalDto | null;

  @PartField(() => MilestoneSourceDto, 'The sentence that it was made of, if any.', { nullable: true })
  source!: MilestoneSourceDto | null;

  @CountField('Its version, for If-Match.')
  version!: number;
}
