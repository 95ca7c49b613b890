import type { CoordinationView } from '@cumple/contracts/workspace/coordination';
import type { Day } from '@cumple/domain/common/day';
import { reachOf } from '@cumple/domain/common/reach';
import { workingDaysBetween } from '@cumple/domain/common/working-days';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AlertsQuery } from '../../alerts/alerts.query';
import type { Caller } from '../../common/caller';
import { WorkingCalendar } from '../../common/working-calendar';
import { openRoundsSql, waitingReviewsSql } from './coordination.sql';

interface WaitingReviews {
  jurisdiction: string;
  today: Day;
  dueOn: Day | null;
  count: number;
}

interface OpenRounds {
  open: number;
  first: CoordinationView['rounds']['only'];
  silent: number;
}

/** What waits for whoever coordinates, in three statements however many plans run. */
@Injectable()
export class CoordinationQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly alerts: AlertsQuery,
    private readonly calendars: WorkingCalendar,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of({ actor }: Caller): Promise<CoordinationView> {
    const now = this.clock();
    const plans = reachOf(actor, 'report.review').map(({ plan }) => plan);
    const reached = [now, plans.includes(null) ? null : plans];
    const reviews = await this.dataSource.query<WaitingReviews[]>(waitingReviewsSql, reached);
    const [rounds] = await this.dataSource.query<OpenRounds[]>(openRoundsSql, reached);
    const found = await this.alerts.find(reachOf(actor, 'alert.read'), now);
    return { review: await this.counted(reviews), rounds: shown(rounds), alerts: { total: found.length, brokenEvidence: found.filter(({ kind }) => kind === 'evidence-gone').length } };
  }

  private async counted(reviews: readonly WaitingReviews[]): Promise<CoordinationView['review']> {
    const counted = { total: 0, lastDay: 0 };
    for (const { jurisdiction, today, dueOn, count } of reviews) {
      const { isHoliday } = await this.calendars.of(jurisdiction);
      counted.total += count;
      if (dueOn !== null && workingDaysBetween(today, dueOn, isHoliday) === 0) counted.lastDay += count;
    }
    return counted;
  }
}

function shown({ open, first, silent }: OpenRounds = { open: 0, first: null, silent: 0 }): CoordinationView['rounds'] {
  return { open, only: open === 1 ? first : null, silent };
}
