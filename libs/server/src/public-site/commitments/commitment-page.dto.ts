import type { CommitmentFacets, CommitmentPage, FacetValue, ListedPlan } from '@cumple/contracts/public-site/commitment-page';
import { CountField, DayField, FlagField, PartField, PartsField, TextField } from '../../common/answer-fields';
import { PageDto } from '../../common/page.dto';
import { InstitutionReferenceDto } from '../../institutions/institution-reference.dto';
import { CommitmentItemDto } from './commitment-item.dto';

export class FacetValueDto implements FacetValue {
  @TextField('Value of the filter.', { example: 'complete' })
  value!: string;

  @TextField('Name, of what has one: institutions and policy areas.', { nullable: true })
  name!: string | null;

  @CountField('Commitments that the value would give, all other filters in force.')
  count!: number;
}

export class CommitmentFacetsDto implements CommitmentFacets {
  @PartsField(() => FacetValueDto, 'Every declared level, lowest first.')
  level!: FacetValueDto[];

  @PartsField(() => FacetValueDto, 'Lead institutions in alphabetical order.')
  institution!: FacetValueDto[];

  @PartsField(() => FacetValueDto, 'Every proposer.')
  proposer!: FacetValueDto[];

  @PartsField(() => FacetValueDto, 'Policy areas in the plan’s order; “none” is where the source assigns none.')
  policyArea!: FacetValueDto[];

  @PartsField(() => FacetValueDto, 'Timeliness, of what is neither complete nor withdrawn.')
  timeliness!: FacetValueDto[];

  @PartsField(() => FacetValueDto, 'Whether two judgements differ.')
  disputed!: FacetValueDto[];

  @PartsField(() => FacetValueDto, 'Whether the lead institution coordinates the plan.')
  judgeAndParty!: FacetValueDto[];

  @PartsField(() => FacetValueDto, 'Whether somebody assessed it who doesn’t declare it.')
  assessedByOthers!: FacetValueDto[];

  @PartsField(() => FacetValueDto, 'Whether the source gives a conclusion date that has a day.')
  conclusionDate!: FacetValueDto[];

  @PartsField(() => FacetValueDto, 'Codes of findings that speak of it.')
  finding!: FacetValueDto[];
}

export class ListedPlanDto implements ListedPlan {
  @TextField('Slug of the plan.', { example: 'gt-2014-2016' })
  slug!: string;

  @TextField('Title.')
  title!: string;

  @DayField('The day that the figures speak of; null means today.', { nullable: true, example: '2015-09-30' })
  statusDate!: string | null;

  @TextField('IANA time zone: instants are shown by its day.', { example: 'America/Guatemala' })
  timeZone!: string;

  @FlagField('A demonstration plan: everything in it is fictional.')
  demonstration!: boolean;

  @PartField(() => InstitutionReferenceDto, 'Who coordinates the plan; null when the source names nobody.', { nullable: true })
  coordinator!: InstitutionReferenceDto | null;

  @CountField('All its commitments, whatever the filters.', { example: 48 })
  commitmentCount!: number;

  @CountField('Commitments that somebody assessed who doesn’t declare their level.')
  assessedByOthers!: number;

  @CountField('Commitments that the source assigns to a policy area.')
  withPolicyArea!: number;

  @CountField('Commitments of which it can be told whether they are in time.')
  withTimeliness!: number;
}

export class CommitmentPageDto extends PageDto implements CommitmentPage {
  @PartsField(() => CommitmentItemDto, 'Commitments in the order asked for.')
  items!: CommitmentItemDto[];

  @PartField(() => CommitmentFacetsDto, 'What other values of each filter would give.')
  facets!: CommitmentFacetsDto;

  @PartField(() => ListedPlanDto, 'The plan of a list of one plan; null across plans.', { nullable: true })
  plan!: ListedPlanDto | null;
}
