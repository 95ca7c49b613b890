import type { ManagedCommitment, ManagedCommitmentLine, ReopeningView } from '@cumple/contracts/commitments/managed-commitment';
import { COMMITMENT_KINDS, type CommitmentKind } from '@cumple/domain/commitments/commitment-kind';
import { COMPLETION_LEVELS, type CompletionLevel } from '@cumple/domain/commitments/completion-level';
import { PROPOSERS, type Proposer } from '@cumple/domain/commitments/proposer';
import { CONCLUSION_MEANINGS, type ConclusionMeaning } from '@cumple/domain/commitments/timeliness';
import { ChoiceField, CountField, DayField, FlagField, InstantField, PartField, PartsField, TextField, TextsField } from '../common/answer-fields';
import { GivenDateDto } from '../common/given-date.dto';
import { ManagedMilestoneDto } from './managed-milestone.dto';
import { WithdrawalDto } from './withdrawal.dto';

export class ReopeningDto implements ReopeningView {
  @InstantField('When it was reopened.')
  reopenedAt!: string;

  @TextField('The public reason.')
  reason!: string;
}

export class InForceDto {
  @InstantField('When it was asked.')
  checkedAt!: string;

  @FlagField('Whether it was still in force.')
  inForce!: boolean;

  @TextField('The public reason.')
  reason!: string;
}

/** What a line of the list says of a commitment, and its own page too. */
class ManagedCommitmentHeadDto {
  @TextField('Code within the plan.', { example: 'G1' })
  code!: string;

  @CountField('Number among those of its proposer.')
  number!: number;

  @ChoiceField(PROPOSERS, 'Who puts it forward.')
  proposer!: Proposer;

  @TextField('Title.')
  title!: string;

  @TextField('Code of its policy area.', { nullable: true })
  policyArea!: string | null;

  @TextField('Slug of the institution that leads it.')
  leadInstitution!: string;

  @CountField('Its version, for If-Match.')
  version!: number;
}

export class ManagedCommitmentLineDto extends ManagedCommitmentHeadDto implements ManagedCommitmentLine {
  @TextField('Name of the institution that leads it.')
  leadInstitutionName!: string;

  @CountField('Milestones that weren’t withdrawn.')
  milestoneCount!: number;

  @FlagField('It was withdrawn.')
  withdrawn!: boolean;
}

export class ManagedCommitmentDto extends ManagedCommitmentHeadDto implements ManagedCommitment {
  @TextField('Slug of the plan.')
  plan!: string;

  @ChoiceField(COMMITMENT_KINDS, 'What it makes.', { nullable: true })
  kind!: CommitmentKind | null;

  @TextsField('Slugs of the other institutions that take part.')
  supportingInstitutions!: string[];

  @TextField('Title of a post of the lead institution.', { nullable: true })
  responsiblePost!: string | null;

  @TextField('The source’s own words on who else takes part.', { nullable: true })
  otherActors!: string | null;

  @TextField('Objective.', { nullable: true })
  objective!: string | null;

  @TextField('Description.', { nullable: true })
  description!: string | null;

  @TextField('Relevance to the values of open government.', { nullable: true })
  relevance!: string | null;

  @TextField('Ambition.', { nullable: true })
  ambition!: string | null;

  @TextField('Results, as declared.', { nullable: true })
  results!: string | null;

  @TextField('Next steps, as declared.', { nullable: true })
  nextSteps!: string | null;

  @TextField('Additional information.', { nullable: true })
  additionalInformation!: string | null;

  @PartField(() => GivenDateDto, 'Conclusion date.', { nullable: true })
  endsOn!: GivenDateDto | null;

  @ChoiceField(CONCLUSION_MEANINGS, 'What the conclusion date is.')
  endsOnMeaning!: ConclusionMeaning;

  @PartsField(() => ManagedMilestoneDto, 'Milestones in their order, withdrawn ones last.')
  milestones!: ManagedMilestoneDto[];

  @PartField(() => WithdrawalDto, 'Its withdrawal, if any.', { nullable: true })
  withdrawal!: WithdrawalDto | null;

  @DayField('The day on which to ask again whether it is still in force.', { nullable: true })
  checkInForceOn!: string | null;

  @ChoiceField(COMPLETION_LEVELS, 'The level that is declared now.', { nullable: true, optional: true })
  declared?: CompletionLevel | null;

  @PartField(() => ReopeningDto, 'It was reopened, and nobody declared a level since.', { nullable: true, optional: true })
  reopening?: ReopeningDto | null;

  @PartField(() => InForceDto, 'The last answer to “still in force?” since its level was declared.', { nullable: true, optional: true })
  inForce?: InForceDto | null;

  @FlagField('Changes of the promise ask for a reason: the plan is approved.')
  asksForReason!: boolean;
}
