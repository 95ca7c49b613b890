import type { DataSource } from 'typeorm';

export interface PlanIds {
  jurisdiction: number;
  institution: number;
  post: number;
  plan: number;
  commitment: number;
  milestone: number;
}

/** The least that the tables' own rules need to be tried on: one row of each. For specs of the database itself. */
export async function insertPlan(dataSource: DataSource): Promise<PlanIds> {
  const insert = async (sql: string, parameters: unknown[] = []): Promise<number> => {
    const [row] = await dataSource.query<{ id: number }[]>(`INSERT INTO ${sql} RETURNING id`, parameters);
    return row?.id ?? 0;
  };
  const jurisdiction = await insert(`jurisdiction (code, name, kind, fictional) VALUES ('zz', 'Costa Imaginaria', 'country', true)`);
  const institution = await insert(`institution (jurisdiction_id, slug, name, sector) VALUES ($1, 'registry', 'Registry', 'government')`, [jurisdiction]);
  const post = await insert(`post (institution_id, title) VALUES ($1, 'Director')`, [institution]);
  const plan = await insert(
    `action_plan (slug, jurisdiction_id, coordinator_id, title, starts_on, ends_on, time_zone, published_at) VALUES ('zz-2020-2022', $1, $2, 'Plan', '2020-01-01', '2022-12-31', 'America/Guatemala', now())`,
    [jurisdiction, institution],
  );
  const commitment = await insert(
    `commitment (plan_id, code, number, proposer, title, lead_institution_id, responsible_post_id) VALUES ($1, 'G1', 1, 'government', 'Open the registry', $2, $3)`,
    [plan, institution, post],
  );
  const milestone = await insert(`milestone (commitment_id, number, title, state) VALUES ($1, 1, 'Publish it', 'unknown')`, [commitment]);
  return { jurisdiction, institution, post, plan, commitment, milestone };
}
