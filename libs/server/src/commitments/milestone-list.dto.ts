import type { MilestoneFilters } from '@cumple/contracts/commitments/milestone-filters';
import { TIMELINESSES, type Timeliness } from '@cumple/domain/commitments/timeliness';
import { PageQuery } from '@cumple/server-kit/http/page-query';
import { CalendarDay, Choices, Texts } from '@cumple/server-kit/http/query-decorators';
import { Described } from '../common/described';

/** Filters of a plan's milestones, as parameters. */
export class MilestoneListParameters extends PageQuery implements MilestoneFilters {
  @Described('Slugs of institutions; a milestone without one of its own belongs to the commitment’s lead institution.')
  @Texts()
  institution?: string[];

  @Described('Codes of commitments, in any case.')
  @Texts()
  commitment?: string[];

  @Described('Timeliness, of what isn’t done.')
  @Choices(TIMELINESSES)
  timeliness?: Timeliness[];

  @Described('Due before this day.')
  @CalendarDay()
  dueBefore?: string;

  @Described('Due after this day.')
  @CalendarDay()
  dueAfter?: string;
}
