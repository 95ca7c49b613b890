import type { MilestoneSeries } from '@cumple/contracts/public-site/milestone-series';
import { prepared } from '@cumple/server-kit/database/prepared';
import { Injectable } from '@nestjs/common';
import { asOfSql } from '../../action-plans/plan-state.sql';
import { publicPlan } from '../../common/public.sql';
import { ReadDatabase } from '../../common/read-database';

/** SQL: how many milestones had a day by each day on which one has. */
function series(day: string, where: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('on', day, 'count', by_then) ORDER BY day), '[]')
      FROM (SELECT ${day} AS day, (sum(count(*)) OVER (ORDER BY ${day}))::int AS by_then FROM standing WHERE ${day} IS NOT NULL AND ${where} GROUP BY ${day}) counted)`;
}

// $1 now, $2 plan. A day after the one that it speaks of is none on which something was done.
const sql = prepared('milestone-series', `WITH plan AS MATERIALIZED (
    SELECT p.id, p.slug, ${asOfSql('p', '$1')} AS as_of FROM action_plan p WHERE p.slug = $2 AND ${publicPlan('p')}
  ),
  standing AS MATERIALIZED (
    SELECT m.state, m.due_on_date, CASE WHEN m.done_on <= plan.as_of THEN m.done_on END AS done_on
    FROM plan JOIN commitment c ON c.plan_id = plan.id JOIN milestone m ON m.commitment_id = c.id WHERE c.withdrawn_at IS NULL AND m.withdrawn_at IS NULL
  )
  SELECT json_build_object('plan', plan.slug, 'asOf', plan.as_of, 'total', (SELECT count(*) FROM standing),
    'done', ${series('done_on', `state = 'done'`)}, 'doneWithoutDay', (SELECT count(*) FROM standing WHERE state = 'done' AND done_on IS NULL),
    'due', ${series('due_on_date', 'true')}, 'withoutDueDay', (SELECT count(*) FROM standing WHERE due_on_date IS NULL)) AS series
  FROM plan`);

/** Milestones done over time beside what was planned; one statement. */
@Injectable()
export class MilestoneSeriesQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** `null` when there is no such plan. */
  async ofPlan(plan: string, now: Date): Promise<MilestoneSeries | null> {
    const row = await this.database.one<{ series: MilestoneSeries }>(sql, [now, plan]);
    return row?.series ?? null;
  }
}
