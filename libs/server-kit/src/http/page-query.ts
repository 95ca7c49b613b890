import { MAX_PAGE, MAX_PAGE_SIZE } from '@cumple/contracts/common/page';
import { WholeNumber } from './query-decorators';

/** Which page of a list: the parameters that every list takes. */
export class PageQuery {
  @WholeNumber({ min: 1, max: MAX_PAGE }) page?: number;
  @WholeNumber({ min: 1, max: MAX_PAGE_SIZE }) pageSize?: number;
}
