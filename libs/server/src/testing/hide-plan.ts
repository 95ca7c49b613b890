import type { DataSource } from 'typeorm';

/** Makes a draft that nobody has published of an imported plan: for specs only, the tables' own rules forbid it. */
export async function hidePlan(owner: DataSource, slug: string): Promise<void> {
  await owner.transaction(async (manager) => {
    await manager.query('ALTER TABLE action_plan DISABLE TRIGGER action_plan_published_kept');
    await manager.query('UPDATE action_plan SET published_at = NULL WHERE slug = $1', [slug]);
    await manager.query('ALTER TABLE action_plan ENABLE TRIGGER action_plan_published_kept');
  });
}
