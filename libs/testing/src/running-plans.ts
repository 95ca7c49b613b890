/** What sends statements to a database: a pool, or a data source. */
interface Database {
  query(sql: string, values?: unknown[]): Promise<unknown>;
}

/** How much there is in each plan. */
export interface RunningPlans {
  plans: number;
  /** Number of the first; default 1. */
  first?: number;
  commitments: number;
  milestones: number;
  /** The day that its open round speaks of, `YYYY-MM-DD`. */
  today: string;
}

/**
 * Adds plans that run, beside the one that is there: `running-1` and so on, their commitments led in turn by the government's
 * institutions, each with a round that closed, of which every milestone has a published report, and an open one in which
 * two of three were sent or begun. For figures and for tests of size.
 */
export async function addRunningPlans(database: Database, { plans, first = 1, commitments, milestones, today }: RunningPlans): Promise<void> {
  const slugs = Array.from({ length: plans }, (_, at) => `running-${first + at}`);
  await database.query(PLANS, [slugs, today]);
  await database.query(COMMITMENTS, [slugs, commitments]);
  await database.query(MILESTONES, [slugs, milestones, today]);
  for (const statement of [EVIDENCE, ROUNDS]) await database.query(statement, [slugs, today]);
  for (const statement of [ASKED, SHEETS]) await database.query(statement, [slugs]);
  for (const statement of [PUBLISHED, WAITING]) await database.query(statement, [slugs, today]);
}

const ADDED = 'p.slug = ANY ($1)';
const PLANS = `INSERT INTO action_plan (slug, jurisdiction_id, coordinator_id, title, starts_on, ends_on, time_zone, baseline_approved_on, published_at)
  SELECT slug, jurisdiction_id, coordinator_id, 'Plan que corre: ' || slug, $2::date - 400, $2::date + 300, time_zone, $2::date - 410, $2::date - 405
  FROM (SELECT jurisdiction_id, coordinator_id, time_zone FROM action_plan ORDER BY id LIMIT 1) p, unnest($1::text[]) slug`;
const COMMITMENTS = `WITH lead AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS nth, count(*) OVER () AS total FROM institution WHERE sector = 'government')
  INSERT INTO commitment (plan_id, code, number, proposer, title, lead_institution_id)
  SELECT p.id, 'C' || n, n, 'government', 'Compromiso ' || n || ' del ' || p.slug, lead.id FROM action_plan p CROSS JOIN generate_series(1, $2::int) n JOIN lead ON lead.nth = n % lead.total WHERE ${ADDED}`;
const MILESTONES = `INSERT INTO milestone (commitment_id, number, position, title, state, done_on, due_on_date, due_on_precision, due_on_text)
  SELECT c.id, n, n, 'Hito ' || n, (ARRAY['done', 'under-way', 'not-started', 'unknown'])[1 + n % 4], CASE WHEN n % 4 = 0 THEN $3::date - 40 END,
    $3::date - 100 + 50 * n, 'day', ($3::date - 100 + 50 * n)::text
  FROM action_plan p JOIN commitment c ON c.plan_id = p.id CROSS JOIN generate_series(1, $2::int) n WHERE ${ADDED}`;
const EVIDENCE = `INSERT INTO evidence (commitment_id, milestone_id, position, url, published_at, failures, failing_since)
  SELECT c.id, m.id, m.number, 'https://archivo.example.org/' || m.id, $2::date - 30, CASE WHEN c.number % 10 = 1 THEN 3 ELSE 0 END, CASE WHEN c.number % 10 = 1 THEN $2::date - 20 END
  FROM action_plan p JOIN commitment c ON c.plan_id = p.id JOIN milestone m ON m.commitment_id = c.id WHERE ${ADDED}`;
const ROUNDS = `INSERT INTO reporting_round (plan_id, number, name, period_starts_on, period_ends_on, opens_on, due_on, announced_at, closed_at)
  SELECT p.id, n, 'Corte ' || n, $2::date - 90 * (3 - n), $2::date - 90 * (2 - n), $2::date - CASE n WHEN 1 THEN 90 ELSE 10 END, $2::date - CASE n WHEN 1 THEN 60 ELSE -10 END,
    $2::date - 95, CASE n WHEN 1 THEN $2::date - 50 END
  FROM action_plan p CROSS JOIN generate_series(1, 2) n WHERE ${ADDED}`;
const ASKED = `INSERT INTO round_milestone (round_id, milestone_id) SELECT r.id, m.id FROM action_plan p JOIN reporting_round r ON r.plan_id = p.id
    JOIN commitment c ON c.plan_id = p.id JOIN milestone m ON m.commitment_id = c.id WHERE ${ADDED}`;
const SHEETS = `INSERT INTO report_sheet (plan_id, round_id, institution_id) SELECT DISTINCT p.id, r.id, c.lead_institution_id
  FROM action_plan p JOIN reporting_round r ON r.plan_id = p.id JOIN commitment c ON c.plan_id = p.id WHERE ${ADDED}`;
const IN_ROUND = `FROM action_plan p JOIN reporting_round r ON r.plan_id = p.id JOIN round_milestone rm ON rm.round_id = r.id JOIN milestone m ON m.id = rm.milestone_id
    JOIN commitment c ON c.id = m.commitment_id JOIN report_sheet s ON s.round_id = r.id AND s.institution_id = c.lead_institution_id WHERE ${ADDED}`;
const PUBLISHED = `INSERT INTO progress_report (sheet_id, milestone_id, number, state, milestone_state, narrative, obstacles, milestone_version, submissions, received_at, saved_at, published_at, review)
  SELECT s.id, m.id, 1, 'published', 'under-way', 'Se avanzó en ' || m.id, CASE WHEN c.number % 5 = 1 THEN '[{"kind":"budget","text":"Falta"}]'::jsonb ELSE '[]' END, 1, 1, $2::date - 70, $2::date - 70, $2::date - 60, 'reviewed'
  ${IN_ROUND} AND r.number = 1`;
const WAITING = `INSERT INTO progress_report (sheet_id, milestone_id, number, state, milestone_state, narrative, milestone_version, submissions, received_at, review_due_on, saved_at)
  SELECT s.id, m.id, CASE WHEN c.number % 3 = 1 THEN 2 END, CASE WHEN c.number % 3 = 1 THEN 'submitted' ELSE 'draft' END, 'under-way', 'Se sigue en ' || m.id, 1, 1,
    CASE WHEN c.number % 3 = 1 THEN $2::date - 2 END, CASE WHEN c.number % 3 = 1 THEN $2::date + 5 END, $2::date - 2
  ${IN_ROUND} AND r.number = 2 AND c.number % 3 <> 0`;
