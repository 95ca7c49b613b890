import type { HeldRole } from '@cumple/domain/common/actor';
import type { Day } from '@cumple/domain/common/day';
import type { Permission } from '@cumple/domain/common/rights';
import type { EntityManager } from 'typeorm';
import { found } from '../common/found';
import { waitForImports } from '../common/lock-plans';
import type { Act } from '../common/write-desk';
import { planStateSql, todaySql } from './plan-state.sql';

/** A plan that somebody is changing: until the transaction ends nobody else changes it. */
export interface PlanAtWork {
  id: number;
  slug: string;
  /** Everybody can read it. */
  published: boolean;
  /** Its baseline stands: what it promises changes by amendment only. */
  approved: boolean;
  /** The calendar day in its time zone. */
  today: Day;
  /** In which role it is changed. */
  by: HeldRole | null;
}

const TODAY = todaySql('p', '$2');
const PLAN = `SELECT p.id, p.slug, p.published_at IS NOT NULL AS published, ${planStateSql('p', TODAY)} <> 'draft' AS approved, ${TODAY}::text AS today
  FROM action_plan p WHERE p.slug = $1 FOR NO KEY UPDATE OF p`;

/** Takes a plan in hand. Answers 401 or 403 before it tells whether there is such a plan, then 404. */
export async function takePlan(act: Act, permission: Permission, slug: string): Promise<PlanAtWork> {
  const by = act.authorise(permission, { plan: slug });
  await waitForImports(act.manager);
  const [plan] = await act.manager.query<Omit<PlanAtWork, 'by'>[]>(PLAN, [slug, act.now]);
  return { ...found(plan ?? null), by };
}

/** Holds a plan until the transaction ends, for a write that doesn't change the plan itself: before anything below it is held. */
export async function holdPlan(manager: EntityManager, id: number): Promise<void> {
  await waitForImports(manager);
  await manager.query('SELECT FROM action_plan WHERE id = $1 FOR NO KEY UPDATE', [id]);
}
