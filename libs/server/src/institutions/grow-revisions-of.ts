import type { EntityManager } from 'typeorm';
import { publicPlan } from '../common/public.sql';

/** A public change of what all plans of a jurisdiction show, such as an institution's name: the revisions of its public plans and the site's grow by one. */
export async function growRevisionsOf(manager: EntityManager, jurisdictionId: number): Promise<void> {
  await manager.query(
    `WITH changed AS (SELECT p.id FROM action_plan p WHERE p.jurisdiction_id = $1 AND ${publicPlan('p')} ORDER BY p.id FOR NO KEY UPDATE),
          plans AS (UPDATE action_plan p SET revision = p.revision + 1 FROM changed WHERE p.id = changed.id)
     UPDATE site SET revision = revision + 1`,
    [jurisdictionId],
  );
}
