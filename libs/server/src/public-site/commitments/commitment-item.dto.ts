import type { CommitmentListItem, Completion, OtherJudgement } from '@cumple/contracts/public-site/commitment';
import { ASSESSOR_KINDS, type AssessorKind } from '@cumple/domain/assessments/assessment';
import { COMPLETION_LEVELS, type CompletionLevel } from '@cumple/domain/commitments/completion-level';
import type { Progress, ProgressParts } from '@cumple/domain/commitments/progress';
import { PROPOSERS, type Proposer } from '@cumple/domain/commitments/proposer';
import { CONCLUSION_MEANINGS, type ConclusionMeaning, TIMELINESSES, type Timeliness } from '@cumple/domain/commitments/timeliness';
import { ChoiceField, CountField, FlagField, InstantField, NumberField, PartField, PartsField, TextField } from '../../common/answer-fields';
import { GivenDateDto } from '../../common/given-date.dto';
import { WithdrawalDto } from '../../commitments/withdrawal.dto';
import { InstitutionReferenceDto } from '../../institutions/institution-reference.dto';

export class OtherJudgementDto implements OtherJudgement {
  @ChoiceField(ASSESSOR_KINDS, 'Kind of assessor.')
  kind!: AssessorKind;

  @TextField('Name of the organisation that judges.')
  organisation!: string;

  @ChoiceField(COMPLETION_LEVELS, 'Its judgement.')
  level!: CompletionLevel;
}

export class CompletionDto implements Completion {
  @ChoiceField(COMPLETION_LEVELS, 'The level that is declared; null when nobody declares one.', { nullable: true, example: 'complete' })
  declared!: CompletionLevel | null;

  @PartsField(() => OtherJudgementDto, 'Every other judgement that counts: the latest of each organisation.')
  others!: OtherJudgementDto[];

  @CountField('Steps between the highest and the lowest judgement; null with one judgement.', { nullable: true })
  divergence!: number | null;
}

export class ProgressPartsDto implements ProgressParts {
  @NumberField('Weight of the milestones done.')
  done!: number;

  @NumberField('Weight of those under way.')
  underWay!: number;

  @NumberField('Weight of those not started.')
  notStarted!: number;

  @NumberField('Weight of those of which nothing is known.')
  unknown!: number;

  @NumberField('Weight of all.')
  total!: number;
}

export class ProgressDto implements Progress {
  @CountField('Milestones done.')
  done!: number;

  @CountField('Milestones under way.')
  underWay!: number;

  @CountField('Milestones not started.')
  notStarted!: number;

  @CountField('Milestones of which nothing is known.')
  unknown!: number;

  @CountField('All milestones.')
  total!: number;

  @PartField(() => ProgressPartsDto, 'The same by weight. Of a plan, every commitment with milestones is worth 1.', { optional: true })
  byWeight?: ProgressPartsDto;
}

export class CommitmentItemDto implements CommitmentListItem {
  @TextField('Slug of the plan.', { example: 'gt-2014-2016' })
  plan!: string;

  @TextField('Code within the plan.', { example: 'S21' })
  code!: string;

  @CountField('Number as on the form.', { example: 21 })
  number!: number;

  @ChoiceField(PROPOSERS, 'Who put it forward.')
  proposer!: Proposer;

  @TextField('Title.')
  title!: string;

  @TextField('Code of its policy area; null when the source assigns none.', { nullable: true })
  policyArea!: string | null;

  @PartField(() => InstitutionReferenceDto, 'Who answers for it.')
  leadInstitution!: InstitutionReferenceDto;

  @FlagField('The lead institution also coordinates the plan: it is judge and party.')
  judgeAndParty!: boolean;

  @PartField(() => CompletionDto, 'Who says what of its level.')
  completion!: CompletionDto;

  @FlagField('Withdrawn by its plan: counted as such, whatever level was declared.')
  withdrawn!: boolean;

  @PartField(() => WithdrawalDto, 'Its withdrawal with the public reason, if any.', { nullable: true })
  withdrawal!: WithdrawalDto | null;

  @PartField(() => ProgressDto, 'Milestones by state; null – not calculable – when there are none.', { nullable: true })
  progress!: ProgressDto | null;

  @ChoiceField(TIMELINESSES, 'Whether it is in time; null when complete or withdrawn, unknown without a planned date.', { nullable: true })
  timeliness!: Timeliness | null;

  @PartField(() => GivenDateDto, 'Conclusion date.', { nullable: true })
  endsOn!: GivenDateDto | null;

  @ChoiceField(CONCLUSION_MEANINGS, 'What the source says that the conclusion date is.')
  endsOnMeaning!: ConclusionMeaning;

  @CountField('Addresses cited as evidence.')
  evidenceCount!: number;

  @CountField('Approved comments.')
  commentCount!: number;

  @InstantField('Last public change.', { example: '2015-09-30T06:00:00.000Z' })
  updatedAt!: string;

  @FlagField('Belongs to a demonstration plan.')
  demonstration!: boolean;
}
