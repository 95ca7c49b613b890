import { CalendarDay, Text, WholeNumber } from '@cumple/server-kit/http/query-decorators';

const MAX_PAGE_SIZE = 100;

/** What of the record is wanted. */
export class RecordFilters {
  /** An address, and what lies under it. */
  @Text() about?: string;
  @Text() action?: string;
  /** Days in UTC, both included. */
  @CalendarDay() from?: string;
  @CalendarDay() to?: string;
  /** Entries before this one: what the last answer named as `next`. */
  @WholeNumber({ min: 1, max: Number.MAX_SAFE_INTEGER }) before?: number;
  @WholeNumber({ min: 1, max: MAX_PAGE_SIZE }) pageSize?: number;
}
