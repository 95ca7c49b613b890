import pg from 'pg';

const SHEET = `INSERT INTO report_sheet (plan_id, institution_id) SELECT c.plan_id, c.lead_institution_id FROM commitment c JOIN action_plan p ON p.id = c.plan_id WHERE p.slug = $1 AND c.code = $2 RETURNING id`;

const REPORTS = `INSERT INTO progress_report (sheet_id, milestone_id, number, state, milestone_state, narrative, next_steps, milestone_version, submissions, received_at, published_at, review, saved_at)
  SELECT $1, m.id, m.place, 'published', 'under-way', repeat('Se avanzó en lo que estaba previsto. ', 12), 'Seguir.', 1, 1, now() - n * interval '1 day', now() - n * interval '1 day', 'reviewed', now()
  FROM generate_series(1, $4::int) n
    JOIN LATERAL (SELECT m.id, (n - 1) / count(*) OVER () + 1 AS place, row_number() OVER (ORDER BY m.number) - 1 AS nth, count(*) OVER () AS many
      FROM milestone m JOIN commitment c ON c.id = m.commitment_id JOIN action_plan p ON p.id = c.plan_id WHERE p.slug = $2 AND c.code = $3) m ON m.nth = (n - 1) % m.many`;

/** Published reports of a commitment, one after the other of each of its milestones; a commitment without milestones has none. */
export async function reportOn(ownerUrl: string, plan: string, code: string, count: number): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ id: number }>(SHEET, [plan, code]);
    await owner.query(REPORTS, [rows[0]?.id, plan, code, count]);
    await owner.query('VACUUM ANALYZE');
  } finally {
    await owner.end();
  }
}
