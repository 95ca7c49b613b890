import type { DataSource } from 'typeorm';

export interface RoundDates {
  opensOn?: string;
  dueOn?: string;
}

const ROUND = `INSERT INTO reporting_round (plan_id, number, name, period_starts_on, period_ends_on, opens_on, due_on, announced_at)
  SELECT p.id, (SELECT count(*) + 1 FROM reporting_round r WHERE r.plan_id = p.id), 'Corte de marzo', '2026-01-01', '2026-03-31', $2::date, $3::date, $2::date FROM action_plan p WHERE p.slug = $1 RETURNING id`;
const MILESTONES = `INSERT INTO round_milestone (round_id, milestone_id)
  SELECT $1, m.id FROM milestone m JOIN commitment c ON c.id = m.commitment_id JOIN action_plan p ON p.id = c.plan_id WHERE p.slug = $2 AND m.withdrawn_at IS NULL AND c.withdrawn_at IS NULL`;

/** A round of a plan that asks about all milestones that stand; answers its id. */
export async function insertRound(owner: DataSource, plan: string, { opensOn = '2026-02-02', dueOn = '2026-03-13' }: RoundDates = {}): Promise<number> {
  const [round] = await owner.query<{ id: number }[]>(ROUND, [plan, opensOn, dueOn]);
  await owner.query(MILESTONES, [round?.id, plan]);
  return round?.id ?? 0;
}

export interface InsertedReport {
  institution: string;
  commitment: string;
  milestone: number;
  state: 'draft' | 'submitted' | 'returned' | 'published' | 'withdrawn';
  unchanged?: boolean;
}

const SHEET = `INSERT INTO report_sheet (plan_id, round_id, institution_id) SELECT r.plan_id, r.id, i.id FROM reporting_round r, institution i WHERE r.id = $1 AND i.slug = $2
  ON CONFLICT (round_id, institution_id) DO UPDATE SET version = report_sheet.version RETURNING id`;
const REPORT = `INSERT INTO progress_report (sheet_id, milestone_id, state, unchanged, milestone_state, milestone_version, number, received_at, published_at, review, withdrawn_at, withdrawal_reason, saved_at)
  SELECT $1, m.id, $4, $5, 'under-way', m.version,
    CASE WHEN $4 <> 'draft' THEN (SELECT coalesce(max(number), 0) + 1 FROM progress_report WHERE milestone_id = m.id) END, CASE WHEN $4 <> 'draft' THEN '2026-03-02T15:00:00Z'::timestamptz END,
    CASE WHEN $4 IN ('published', 'withdrawn') THEN '2026-03-03T15:00:00Z'::timestamptz END, CASE WHEN $4 IN ('published', 'withdrawn') THEN 'reviewed' END,
    CASE WHEN $4 = 'withdrawn' THEN '2026-03-04T15:00:00Z'::timestamptz END, CASE WHEN $4 = 'withdrawn' THEN 'Se envió por error' END, '2026-03-02T15:00:00Z'
  FROM report_sheet s JOIN commitment c ON c.plan_id = s.plan_id AND c.code = $2 JOIN milestone m ON m.commitment_id = c.id AND m.number = $3 WHERE s.id = $1`;

/** A report in a round, as an institution would have left it. */
export async function insertReport(owner: DataSource, round: number, { institution, commitment, milestone, state, unchanged = false }: InsertedReport): Promise<void> {
  const [sheet] = await owner.query<{ id: number }[]>(SHEET, [round, institution]);
  await owner.query(REPORT, [sheet?.id, commitment, milestone, state, unchanged]);
}
