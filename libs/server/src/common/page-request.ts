import { DEFAULT_PAGE_SIZE } from '@cumple/contracts/common/page';

/** Which page of a list is wanted, `page` from 1. */
export interface PageRequest {
  page: number;
  pageSize: number;
}

/** The page that a request asks for, with the defaults of every list. */
export function pageRequest({ page = 1, pageSize = DEFAULT_PAGE_SIZE }: Partial<PageRequest>): PageRequest {
  return { page, pageSize };
}

/** How many items come before the page. */
export function offsetOf({ page, pageSize }: PageRequest): number {
  return (page - 1) * pageSize;
}
