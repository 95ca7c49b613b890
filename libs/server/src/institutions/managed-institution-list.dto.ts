import { PageQuery } from '@cumple/server-kit/http/page-query';
import { Text } from '@cumple/server-kit/http/query-decorators';
import { Described } from '../common/described';

export class ManagedInstitutionListParameters extends PageQuery {
  @Described('Words of the name, or the acronym; accents and case don’t matter.')
  @Text()
  q?: string;
}
