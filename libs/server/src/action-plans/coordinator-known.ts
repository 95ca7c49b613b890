import type { EntityManager } from 'typeorm';

/** Whether an institution, if one is named, is there, of the jurisdiction, and wasn't joined to another. */
export async function coordinatorKnown(manager: EntityManager, slug: string | null | undefined, jurisdictionId: number | null): Promise<boolean> {
  if (slug === null || slug === undefined) return true;
  const rows = await manager.query<unknown[]>('SELECT id FROM institution WHERE slug = $1 AND jurisdiction_id = $2 AND merged_into_id IS NULL', [slug, jurisdictionId]);
  return rows.length > 0;
}
