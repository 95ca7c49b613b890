/** One page of a list. `page` counts from 1; `total` counts all items that match. */
export interface Page<Item> {
  items: Item[];
  page: number;
  pageSize: number;
  total: number;
}

/** Items on a page, unless asked otherwise, and at most. */
export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;
/** The farthest page that may be asked for: what lies beyond is nobody's reading. */
export const MAX_PAGE = 1_000_000;
