import type { EntityManager } from 'typeorm';
import { waitForImports } from '../common/lock-plans';
import { publicPlan } from '../common/public.sql';

/** Holds the plans that show an institution until the transaction ends: before the institution is, as every write does. */
export async function holdPlansOf(manager: EntityManager, institution: string): Promise<void> {
  await waitForImports(manager);
  await manager.query('SELECT FROM action_plan WHERE jurisdiction_id = (SELECT jurisdiction_id FROM institution WHERE slug = $1) ORDER BY id FOR NO KEY UPDATE', [institution]);
}

/** A public change of what all plans of a jurisdiction show, such as an institution's name: the revisions of its public plans and the site's grow by one. */
export async function growRevisionsOf(manager: EntityManager, jurisdictionId: number): Promise<void> {
  await manager.query(
    `WITH changed AS (SELECT p.id FROM action_plan p WHERE p.jurisdiction_id = $1 AND ${publicPlan('p')} ORDER BY p.id FOR NO KEY UPDATE),
          plans AS (UPDATE action_plan p SET revision = p.revision + 1 FROM changed WHERE p.id = changed.id)
     UPDATE site SET revision = revision + 1`,
    [jurisdictionId],
  );
}
