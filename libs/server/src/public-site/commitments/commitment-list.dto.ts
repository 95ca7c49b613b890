import {
  type AcrossPlansFilters,
  COMMITMENT_SORTS,
  CONCLUSION_DATES,
  type CommitmentFilters,
  type CommitmentSort,
  type ConclusionDate,
  MAX_QUERY_LENGTH,
} from '@cumple/contracts/commitments/commitment-filters';
import { COUNTED_LEVELS, type CountedLevel } from '@cumple/domain/commitments/completion-level';
import { PROPOSERS, type Proposer } from '@cumple/domain/commitments/proposer';
import { TIMELINESSES, type Timeliness } from '@cumple/domain/commitments/timeliness';
import { PageQuery } from '@cumple/server-kit/http/page-query';
import { Choice, Choices, Flag, Text, Texts } from '@cumple/server-kit/http/query-decorators';
import { Described } from '../../common/described';

/** Filters of a plan's commitments, as parameters. */
export class CommitmentListParameters extends PageQuery implements CommitmentFilters {
  @Described('Declared levels; not-assessed where nobody declares one.')
  @Choices(COUNTED_LEVELS)
  level?: CountedLevel[];

  @Described('Slugs of lead institutions.')
  @Texts()
  institution?: string[];

  @Described('Who put them forward.')
  @Choices(PROPOSERS)
  proposer?: Proposer[];

  @Described('Codes of policy areas; none for commitments that the source assigns to none.')
  @Texts()
  policyArea?: string[];

  @Described('Timeliness, of what is neither complete nor withdrawn.')
  @Choices(TIMELINESSES)
  timeliness?: Timeliness[];

  @Described('Whether two judgements differ.')
  @Flag()
  disputed?: boolean;

  @Described('Whether the lead institution coordinates the plan.')
  @Flag()
  judgeAndParty?: boolean;

  @Described('Whether somebody assessed it who doesn’t declare it.')
  @Flag()
  assessedByOthers?: boolean;

  @Described('Whether the source gives a conclusion date that has a day.')
  @Choices(CONCLUSION_DATES)
  conclusionDate?: ConclusionDate[];

  @Described('Codes of findings that speak of it.')
  @Texts()
  finding?: string[];

  @Described('Words of the title, objective, description or results, with or without accents, the last one also as a beginning; or a code.')
  @Text({ maxLength: MAX_QUERY_LENGTH })
  q?: string;

  @Described('Order: proposer and number (default), last change first, level from the lowest, or conclusion date.')
  @Choice(COMMITMENT_SORTS)
  sort?: CommitmentSort;
}

/** Filters of the commitments of all plans, as parameters. */
export class AcrossPlansParameters extends CommitmentListParameters implements AcrossPlansFilters {
  @Described('Slugs of plans.')
  @Texts()
  plan?: string[];

  @Described('Codes of jurisdictions.')
  @Texts()
  jurisdiction?: string[];
}
