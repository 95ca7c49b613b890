import type { Page } from '@cumple/contracts/common/page';
import { CountField } from './answer-fields';

/** What every page of a list tells besides its items. */
export class PageDto implements Omit<Page<unknown>, 'items'> {
  @CountField('Number of the page, from 1.', { example: 1 })
  page!: number;

  @CountField('Items on a page, at most 100.', { example: 20 })
  pageSize!: number;

  @CountField('Items that match, on all pages.', { example: 48 })
  total!: number;
}
