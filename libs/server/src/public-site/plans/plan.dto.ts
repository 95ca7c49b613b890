import type { Jurisdiction, Plan, PolicyAreaCount } from '@cumple/contracts/public-site/plan';
import type { PlanProgress } from '@cumple/domain/commitments/progress';
import { PLAN_STATES, type PlanState } from '@cumple/domain/action-plans/plan.state';
import { ChoiceField, CountField, DayField, FlagField, PartField, PartsField, TextField } from '../../common/answer-fields';
import { PageDto } from '../../common/page.dto';
import { InstitutionReferenceDto } from '../../institutions/institution-reference.dto';
import { ProgressDto } from '../commitments/commitment-item.dto';
import { CompletionCountsDto } from '../level-count.dto';

export class JurisdictionDto implements Jurisdiction {
  @TextField('Code.', { example: 'GT' })
  code!: string;

  @TextField('Name.', { example: 'Guatemala' })
  name!: string;

  @ChoiceField(['country', 'local'], 'A country, or part of one.')
  kind!: 'country' | 'local';
}

export class PolicyAreaCountDto implements PolicyAreaCount {
  @TextField('Code within the plan.')
  code!: string;

  @TextField('Name.')
  name!: string;

  @CountField('Commitments that the source assigns to it.')
  commitmentCount!: number;
}

export class PlanProgressDto implements PlanProgress {
  @CountField('Commitments that weren’t withdrawn.')
  commitments!: number;

  @CountField('Those of them that have milestones: the others are in no share.')
  withMilestones!: number;

  @PartField(() => ProgressDto, 'By number and by weight; null – not calculable – where there are no milestones.', { nullable: true })
  progress!: ProgressDto | null;
}

export class PlanDto implements Plan {
  @TextField('Stable name in addresses.', { example: 'gt-2014-2016' })
  slug!: string;

  @TextField('Title.')
  title!: string;

  @PartField(() => JurisdictionDto, 'Whose plan it is.')
  jurisdiction!: JurisdictionDto;

  @DayField('First day.', { example: '2014-07-01' })
  startsOn!: string;

  @DayField('Last day.', { example: '2016-06-30' })
  endsOn!: string;

  @TextField('IANA time zone of all its days.', { example: 'America/Guatemala' })
  timeZone!: string;

  @ChoiceField(PLAN_STATES, 'State of the plan today.')
  state!: PlanState;

  @DayField('The day that the figures speak of; null means today.', { nullable: true, example: '2015-09-30' })
  statusDate!: string | null;

  @CountField('Grows with every public change.')
  revision!: number;

  @FlagField('A demonstration plan: everything in it is fictional.')
  demonstration!: boolean;

  @CountField('Commitments.', { example: 48 })
  commitmentCount!: number;

  @PartField(() => CompletionCountsDto, 'Commitments by declared level; they add up to commitmentCount.')
  completion!: CompletionCountsDto;

  @CountField('Commitments that somebody assessed who doesn’t declare their level.')
  assessedByOthers!: number;

  @CountField('Commitments on whose level two judgements differ.')
  disputed!: number;

  @CountField('Commitments with evidence that opens; null until any address was checked.', { nullable: true })
  withOpeningEvidence!: number | null;

  @PartsField(() => PolicyAreaCountDto, 'Policy areas.')
  policyAreas!: PolicyAreaCountDto[];

  @PartField(() => InstitutionReferenceDto, 'Who coordinates the plan; null when the source names nobody.', { nullable: true })
  coordinator!: InstitutionReferenceDto | null;

  @PartField(() => PlanProgressDto, 'Milestones of its standing commitments.', { optional: true })
  milestones?: PlanProgressDto;
}

export class PlanPageDto extends PageDto {
  @PartsField(() => PlanDto, 'Plans: real ones first, newest first.')
  items!: PlanDto[];
}
