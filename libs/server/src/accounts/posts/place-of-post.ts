import type { Sector } from '@cumple/domain/institutions/sector';
import type { EntityManager } from 'typeorm';
import { refusal } from './refused';

/** The institution that a post is to belong to; locked, so that it isn't merged meanwhile. */
export async function institutionOfPost(manager: EntityManager, slug: string): Promise<{ id: number; sector: Sector }> {
  const [row] = await manager.query<{ id: number; sector: Sector }[]>('SELECT id, sector FROM institution WHERE slug = $1 AND merged_into_id IS NULL FOR SHARE', [slug]);
  if (!row) throw refusal([{ field: 'institution', code: 'unknown-institution' }]);
  return row;
}

/** The plan that a post is limited to; `null` for all. */
export async function planOfPost(manager: EntityManager, slug: string | null): Promise<number | null> {
  if (slug === null) return null;
  const [row] = await manager.query<{ id: number }[]>('SELECT id FROM action_plan WHERE slug = $1', [slug]);
  if (!row) throw refusal([{ field: 'plan', code: 'unknown-plan' }]);
  return row.id;
}

/** Whether the institution of a post has another one of that title. */
export async function isTitleTaken(manager: EntityManager, institution: string, title: string, besides: number | null): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    'SELECT FROM post JOIN institution i ON i.id = post.institution_id WHERE i.slug = $1 AND post.title = $2 AND post.id IS DISTINCT FROM $3',
    [institution, title, besides],
  );
  return rows.length > 0;
}
