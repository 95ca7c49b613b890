import type { CommitmentFacets, CommitmentPage, FacetValue } from '@cumple/contracts/public-site/commitment-page';
import { CountField, PartField, PartsField, TextField } from '../../common/answer-fields';
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

  @PartsField(() => FacetValueDto, 'Codes of findings that speak of it.')
  finding!: FacetValueDto[];
}

export class CommitmentPageDto extends PageDto implements CommitmentPage {
  @PartsField(() => CommitmentItemDto, 'Commitments in the order asked for.')
  items!: CommitmentItemDto[];

  @PartField(() => CommitmentFacetsDto, 'What other values of each filter would give.')
  facets!: CommitmentFacetsDto;
}
