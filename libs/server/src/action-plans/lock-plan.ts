import type { PlanContent, PlanStanding } from '@cumple/domain/action-plans/plan-administration';
import { dayInTimeZone, type Day } from '@cumple/domain/common/day';
import type { EntityManager } from 'typeorm';
import { found } from '../common/found';
import { waitForImports } from '../common/lock-plans';
import { lastReportOn } from './last-report-on.sql';

/** A plan that is about to be changed. */
export interface LockedPlan {
  id: number;
  slug: string;
  jurisdictionId: number;
  version: number;
  content: PlanContent;
  standing: PlanStanding;
  /** The day that it is in the plan's own time zone. */
  today: Day;
}

/** Locks a plan against other changes of it and of its policy areas. Ends with 404 when there is none. */
export async function lockPlan(manager: EntityManager, slug: string, now: Date): Promise<LockedPlan> {
  await waitForImports(manager);
  await manager.query('SELECT id FROM action_plan WHERE slug = $1 FOR NO KEY UPDATE', [slug]);
  const [row] = await manager.query<Omit<LockedPlan, 'today'>[]>(PLAN, [slug]);
  const plan = found(row ?? null);
  return { ...plan, today: dayInTimeZone(now, plan.content.timeZone) };
}

// Read by a statement of its own: one that waited for the lock would still see what was before.
const PLAN = `
  SELECT p.id, p.slug, p.jurisdiction_id AS "jurisdictionId", p.version,
    json_build_object('title', p.title, 'coordinator', i.slug, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'timeZone', p.time_zone, 'statusDate', p.status_date) AS content,
    json_build_object('published', p.published_at IS NOT NULL, 'approvedOn', p.baseline_approved_on,
      'commitmentCount', (SELECT count(*) FROM commitment c WHERE c.plan_id = p.id), 'lastReportOn', ${lastReportOn('p')}) AS standing
  FROM action_plan p LEFT JOIN institution i ON i.id = p.coordinator_id WHERE p.slug = $1`;
