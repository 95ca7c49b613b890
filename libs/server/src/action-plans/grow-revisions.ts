import type { EntityManager } from 'typeorm';
import { publicPlan } from '../common/public.sql';

/** One public change: the plan's revision and the site's grow by one, once for the whole transaction. Of a plan that isn't public nobody learns that it changed. Answers the plan's revision. */
export async function growRevisions(manager: EntityManager, planId: number): Promise<number> {
  return growRevisionsWhere(manager, planId, 'p.id = $1');
}

/** The same for a change of what all plans of a jurisdiction show, such as an institution's name. */
export async function growRevisionsOfJurisdiction(manager: EntityManager, planId: number): Promise<number> {
  return growRevisionsWhere(manager, planId, 'p.jurisdiction_id = (SELECT jurisdiction_id FROM action_plan WHERE id = $1)');
}

async function growRevisionsWhere(manager: EntityManager, planId: number, which: string): Promise<number> {
  const rows = await manager.query<{ revision: number }[]>(
    `WITH changed AS (SELECT p.id FROM action_plan p WHERE ${which} AND ${publicPlan('p')} ORDER BY p.id FOR NO KEY UPDATE),
          plans AS (UPDATE action_plan p SET revision = p.revision + 1 FROM changed WHERE p.id = changed.id RETURNING p.id, p.revision),
          site AS (UPDATE site SET revision = revision + 1 WHERE EXISTS (SELECT FROM changed))
     SELECT coalesce((SELECT revision FROM plans WHERE id = $1), p.revision) AS revision FROM action_plan p WHERE p.id = $1`,
    [planId],
  );
  if (!rows[0]) throw new Error(`There is no plan ${planId}.`);
  return rows[0].revision;
}
