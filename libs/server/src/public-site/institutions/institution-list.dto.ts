import type { InstitutionFilters } from '@cumple/contracts/institutions/institution-filters';
import { SECTORS, type Sector } from '@cumple/domain/institutions/sector';
import { PageQuery } from '@cumple/server-kit/http/page-query';
import { Choices, Text } from '@cumple/server-kit/http/query-decorators';
import { Described } from '../../common/described';

/** Filters of the list of institutions, as parameters. */
export class InstitutionListParameters extends PageQuery implements InstitutionFilters {
  @Described('Parts of society.')
  @Choices(SECTORS)
  sector?: Sector[];

  @Described('Words of the name, or the acronym; accents and case don’t matter.')
  @Text()
  q?: string;
}
