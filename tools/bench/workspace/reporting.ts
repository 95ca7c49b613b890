import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { SheetReport } from '@cumple/contracts/progress/report-sheet';
import { EMPTY_REPORT } from '@cumple/domain/progress/report-content';
import { boardSql } from '@cumple/server/progress/rounds/board.sql';
import type pg from 'pg';
import type { Headers } from './people';
import { expected, type Pace, paceOf } from './pace';

const AT_ONCE = 5;
const INSTITUTIONS = 20;

export interface ReportingFigures {
  /** Five reports in one request: checked, numbered, with receipt, record and event. */
  submitted: Pace;
  /** Five bare rows in one statement. */
  inserted: Pace;
  board: Pace;
  /** The board's statement alone. */
  statement: Pace;
}

/** Reports on a round of 48 commitments and 20 institutions, of which each answers for some. */
export async function measureReporting(owner: pg.Pool, app: pg.Pool, url: string, headers: Headers, plan: string, seconds: number): Promise<ReportingFigures> {
  await owner.query(SPREAD, [plan, INSTITUTIONS]);
  await owner.query(ROUND, [plan]);
  const board = await paceOf(4, seconds, async () => (await expected(200, await fetch(`${url}${workspacePaths.roundBoard(plan, 1)}`, { headers }))).arrayBuffer());
  const statement = await paceOf(4, seconds, () => app.query(boardSql, [new Date(), plan, null, 1]));
  const { rows } = await owner.query<{ institution: string; milestones: { commitment: string; number: number }[] }>(OWN, [plan]);
  const [own] = rows;
  if (!own || own.milestones.length < AT_ONCE) throw new Error('The institution of the point of contact answers for too few milestones.');
  const five = own.milestones.slice(0, AT_ONCE);
  const submitted = await paceOfSubmissions(owner, { url, headers, plan, ...own, five }, seconds);
  await owner.query('CREATE TABLE bare_report (LIKE progress_report INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING INDEXES)');
  const inserted = await paceOf(1, seconds, () => owner.query(BARE, [AT_ONCE]));
  return { submitted, inserted, board, statement };
}

interface Sheet {
  url: string;
  headers: Headers;
  plan: string;
  institution: string;
  five: { commitment: string; number: number }[];
}

/** Drafts are saved between submissions; only these are timed. */
async function paceOfSubmissions(owner: pg.Pool, sheet: Sheet, seconds: number): Promise<Pace> {
  const times: number[] = [];
  for (let spent = 0; spent < seconds * 1_000;) {
    await owner.query(`UPDATE progress_report SET state = 'published', published_at = now(), review = 'reviewed' WHERE state = 'submitted'`);
    const reports = [];
    for (const each of sheet.five) reports.push({ ...each, version: await saved(sheet, each) });
    const began = performance.now();
    const address = `${sheet.url}${workspacePaths.sheetSubmissions(sheet.plan, 'outside', sheet.institution)}`;
    await expected(201, await fetch(address, { method: 'POST', headers: sheet.headers, body: JSON.stringify({ reports, approval: 'none' }) }));
    times.push(performance.now() - began);
    spent += times.at(-1) ?? 0;
  }
  times.sort((less, more) => less - more);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? NaN;
  return { perSecond: (times.length * 1_000) / times.reduce((sum, each) => sum + each, 0), p50: at(0.5), p99: at(0.99) };
}

async function saved({ url, headers, plan, institution }: Sheet, { commitment, number }: Sheet['five'][number]): Promise<number> {
  const body = { ...EMPTY_REPORT, milestoneVersion: 1, milestoneState: 'under-way', narrative: 'Se avanzó.', obstacles: [{ kind: 'budget', text: null }], correctiveAction: 'Se pidió una ampliación.' };
  const address = `${url}${workspacePaths.sheetReport(plan, 'outside', institution, commitment, number)}`;
  const response = await expected(200, await fetch(address, { method: 'PUT', headers: { ...headers, 'if-match': '"v0"' }, body: JSON.stringify(body) }));
  return ((await response.json()) as SheetReport).version;
}

// The first 48 commitments stand, each led by one of so many institutions in turn; the first leads enough for a submission.
const SPREAD = `WITH p AS (SELECT id, jurisdiction_id FROM action_plan WHERE slug = $1),
    added AS (INSERT INTO institution (jurisdiction_id, slug, name, sector) SELECT p.jurisdiction_id, 'bench-' || n, 'Institución ' || n, 'government' FROM p, generate_series(2, $2::int) n RETURNING id),
    own AS (SELECT id FROM institution ORDER BY id LIMIT 1),
    all_of AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS nth FROM (SELECT id FROM own UNION SELECT id FROM added) each),
    ranked AS (SELECT c.id, row_number() OVER (ORDER BY c.number, c.id) - 1 AS nth FROM commitment c JOIN p ON p.id = c.plan_id),
    unassigned AS (UPDATE milestone m SET institution_id = NULL FROM ranked WHERE m.commitment_id = ranked.id)
  UPDATE commitment c SET lead_institution_id = all_of.id, responsible_post_id = NULL FROM ranked JOIN all_of ON all_of.nth = ranked.nth % $2::int WHERE c.id = ranked.id`;
const ROUND = `WITH made AS (INSERT INTO reporting_round (plan_id, number, name, period_starts_on, period_ends_on, opens_on, due_on, announced_at)
    SELECT id, 1, 'Corte', current_date - 90, current_date, current_date - 1, current_date + 30, now() FROM action_plan WHERE slug = $1 RETURNING id, plan_id)
  INSERT INTO round_milestone (round_id, milestone_id) SELECT made.id, m.id FROM made JOIN LATERAL (
    SELECT c.id FROM commitment c WHERE c.plan_id = made.plan_id AND c.withdrawn_at IS NULL ORDER BY c.number, c.id LIMIT 48) c ON true
    JOIN milestone m ON m.commitment_id = c.id AND m.withdrawn_at IS NULL`;
const OWN = `SELECT i.slug AS institution, json_agg(json_build_object('commitment', c.code, 'number', m.number) ORDER BY c.number, m.number) AS milestones
  FROM action_plan p JOIN commitment c ON c.plan_id = p.id AND c.withdrawn_at IS NULL JOIN milestone m ON m.commitment_id = c.id AND m.withdrawn_at IS NULL AND m.state <> 'done'
    JOIN institution i ON i.id = c.lead_institution_id WHERE p.slug = $1 AND i.id = (SELECT id FROM institution ORDER BY id LIMIT 1) GROUP BY i.slug`;
const BARE = `INSERT INTO bare_report (id, sheet_id, milestone_id, state, milestone_state, narrative, milestone_version, saved_at)
  SELECT (SELECT coalesce(max(id), 0) FROM bare_report) + n, n, (SELECT coalesce(max(id), 0) FROM bare_report) + n, 'draft', 'under-way', 'Se avanzó.', 1, now() FROM generate_series(1, $1::int) n`;
