import type { CommitmentFacets, CommitmentPage, FacetValue } from '@cumple/contracts/public-site/commitment-page';
import { CountField, PartField, TextField } from '../../common/answer-fields';
import { PageDto } from '../../common/page.dto';
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
  @PartField(() => [FacetValueDto], 'Every declared level, lowest first.')
  level!: FacetValueDto[];

  @PartField(() => [FacetValueDto], 'Lead institutions in alphabetical order.')
  institution!: FacetValueDto[];

  @PartField(() => [FacetValueDto], 'Every proposer.')
  proposer!: FacetValueDto[];

  @PartField(() => [FacetValueDto], 'Policy areas in the plan’s order; “none” is where the source assigns none.')
  policyArea!: FacetValueDto[];

  @PartField(() => [FacetValueDto], 'Timeliness, of what is neither complete nor withdrawn.')
  timeliness!: FacetValueDto[];

  @PartField(() => [FacetValueDto], 'Whether two judgements differ.')
  disputed!: FacetValueDto[];

  @PartField(() => [FacetValueDto], 'Whether the lead institution coordinates the plan.')
  judgeAndParty!: FacetValueDto[];

  @PartField(() => [FacetValueDto], 'Whether somebody assessed it who doesn’t declare it.')
  assessedByOthers!: FacetValueDto[];

  @PartField(() => [FacetValueDto], 'Codes of findings that speak of it.')
  finding!: FacetValueDto[];
}

export class CommitmentPageDto extends PageDto implements CommitmentPage {
  @PartField(() => [CommitmentItemDto], 'Commitments in the order asked for.')
  items!: CommitmentItemDto[];

  @PartField(() => CommitmentFacetsDto, 'What other values of each filter would give.')
  facets!: CommitmentFacetsDto;
}
