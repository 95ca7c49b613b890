import type { AlertList } from '@cumple/contracts/alerts/alert';
import { type Day, dayInTimeZone } from '@cumple/domain/common/day';
import type { Reach } from '@cumple/domain/common/reach';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { planStateSql, todaySql } from '../action-plans/plan-state.sql';
import { publicPlan } from '../common/public.sql';
import { AlertsQuery } from './alerts.query';
import type { AlertFilters } from './alert-filters';

/** More than this nobody reads; the total is told. */
const MOST_ITEMS = 500;

// The day where the newest plan is that runs.
const TODAY = `SELECT ${todaySql('p', '$1')}::text AS today FROM action_plan p
  WHERE ${publicPlan('p')} AND ${planStateSql('p', todaySql('p', '$1'))} = 'running' AND ($2::text IS NULL OR p.slug = $2) ORDER BY p.starts_on DESC, p.slug LIMIT 1`;

/** What asks for action in the plans that run, in three statements however many run; of a plan that has ended nothing is asked any more. */
@Injectable()
export class ListAlerts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly alerts: AlertsQuery,
  ) {}

  async list(reach: readonly Reach[], { plan: only }: AlertFilters, now: Date): Promise<AlertList> {
    const plan = only ?? null;
    const [row] = await this.dataSource.query<{ today: Day }[]>(TODAY, [now, plan]);
    const found = await this.alerts.find(reach, now, plan);
    const items = await this.alerts.views(found.slice(0, MOST_ITEMS));
    return { asOf: row?.today ?? dayInTimeZone(now, 'UTC'), plan, total: found.length, items };
  }
}
