import type { AlertList } from '@cumple/contracts/alerts/alert';
import { dayInTimeZone } from '@cumple/domain/common/day';
import type { Reach } from '@cumple/domain/common/reach';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { planStateSql, todaySql } from '../action-plans/plan-state.sql';
import { publicPlan } from '../common/public.sql';
import { AlertsQuery } from './alerts.query';
import type { AlertFilters } from './alert-filters';

interface RunningPlan {
  slug: string;
  timeZone: string;
}

/** More than this nobody reads; the total is told. */
const MOST_ITEMS = 500;

const RUNNING = `SELECT p.slug, p.time_zone AS "timeZone" FROM action_plan p
  WHERE ${publicPlan('p')} AND ${planStateSql('p', todaySql('p', '$1'))} = 'running' AND ($2::text IS NULL OR p.slug = $2) ORDER BY p.starts_on DESC, p.slug`;

/** What asks for action in the plans that run; of a plan that has ended nothing is asked any more. */
@Injectable()
export class ListAlerts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly alerts: AlertsQuery,
  ) {}

  async list(reach: readonly Reach[], { plan }: AlertFilters, now: Date): Promise<AlertList> {
    const plans = await this.running(now, plan);
    const found = await Promise.all(plans.map(({ slug }) => this.alerts.of(slug, reach, now)));
    const items = found.flat();
    return { asOf: dayInTimeZone(now, plans[0]?.timeZone ?? 'UTC'), plan: plan ?? null, total: items.length, items: items.slice(0, MOST_ITEMS) };
  }

  /** Plans that run on the day that it is there. */
  running(now: Date, plan?: string): Promise<RunningPlan[]> {
    return this.dataSource.query<RunningPlan[]>(RUNNING, [now, plan ?? null]);
  }
}
