import type { HeldRole } from '@cumple/domain/common/actor';
import type { Permission } from '@cumple/domain/common/rights';
import type { MilestoneState } from '@cumple/domain/commitments/milestone.state';
import type { ReportState } from '@cumple/domain/progress/progress-report.state';
import { found } from '../../../common/found';
import { waitForImports } from '../../../common/lock-plans';
import type { Act } from '../../../common/write-desk';

/** A report that was received, and that somebody is deciding about: until the transaction ends nobody else changes its plan. */
export interface ReportAtWork {
  id: number;
  number: number;
  state: ReportState;
  submissions: number;
  version: number;
  /** The last working day on which it can be reviewed has passed. */
  overdue: boolean;
  institution: string;
  /** Whose post sent it; `null` where nobody kept that. */
  sentBy: string | null;
  plan: { id: number; slug: string; published: boolean };
  commitment: { id: number; code: string; lead: string };
  milestone: { id: number; number: number; state: MilestoneState; withdrawn: boolean };
}

const WHOSE = `SELECT p.slug AS plan, i.slug AS institution
  FROM progress_report r JOIN report_sheet s ON s.id = r.sheet_id JOIN action_plan p ON p.id = s.plan_id JOIN institution i ON i.id = s.institution_id
  WHERE r.id = $1 AND r.state <> 'draft'`;

const PLANS = `SELECT p.id FROM action_plan p WHERE p.id IN (SELECT s.plan_id FROM progress_report r JOIN report_sheet s ON s.id = r.sheet_id WHERE r.id = ANY ($1)) ORDER BY p.id FOR NO KEY UPDATE OF p`;

const LOCK_REPORTS = `SELECT FROM progress_report WHERE id = ANY ($1) AND state <> 'draft' ORDER BY id FOR UPDATE`;
// Before their evidence, as whoever cites it does.
const LOCK_COMMITMENTS = `SELECT FROM commitment WHERE id IN (SELECT m.commitment_id FROM progress_report r JOIN milestone m ON m.id = r.milestone_id WHERE r.id = ANY ($1) AND r.state <> 'draft') ORDER BY id FOR NO KEY UPDATE`;
// Read by a statement of its own: one that waited for a lock would still see what was before.
const REPORTS = `SELECT r.id, r.number, r.state, r.submissions, r.version, i.slug AS institution, sender.slug AS "sentBy",
    coalesce(r.review_due_on < ($2::timestamptz AT TIME ZONE p.time_zone)::date, false) AS overdue,
    json_build_object('id', p.id, 'slug', p.slug, 'published', p.published_at IS NOT NULL) AS plan, json_build_object('id', c.id, 'code', c.code, 'lead', lead.slug) AS commitment,
    json_build_object('id', m.id, 'number', m.number, 'state', m.state, 'withdrawn', m.withdrawn_at IS NOT NULL OR c.withdrawn_at IS NOT NULL) AS milestone
  FROM progress_report r JOIN report_sheet s ON s.id = r.sheet_id JOIN action_plan p ON p.id = s.plan_id JOIN institution i ON i.id = s.institution_id
    JOIN milestone m ON m.id = r.milestone_id JOIN commitment c ON c.id = m.commitment_id JOIN institution lead ON lead.id = c.lead_institution_id
    LEFT JOIN report_submission sub ON sub.id = r.submission_id LEFT JOIN institution sender ON sender.id = sub.institution_id
  WHERE r.id = ANY ($1) AND r.state <> 'draft' ORDER BY r.id`;

/** Takes a report in hand that was received. Answers 401 or 403 before it tells whether there is such a report; nobody's draft is one. */
export async function takeReport(act: Act, permission: Permission, id: number): Promise<{ report: ReportAtWork; by: HeldRole | null }> {
  act.authorise(permission);
  const [whose] = await act.manager.query<{ plan: string; institution: string }[]>(WHOSE, [id]);
  const { plan, institution } = found(whose ?? null);
  const by = act.authorise(permission, { plan, institutions: [institution] });
  return { report: found(await lockReport(act, id)), by };
}

/** Locks its plan, as every write of a plan does, and then reads what stands of the report. */
export async function lockReport(act: Act, id: number): Promise<ReportAtWork | null> {
  const [report] = await lockReports(act, [id]);
  return report ?? null;
}

/** The same of several, whatever their order; drafts and what isn't there are left out. */
export async function lockReports({ manager, now }: Act, ids: readonly number[]): Promise<ReportAtWork[]> {
  await waitForImports(manager);
  for (const lock of [PLANS, LOCK_REPORTS, LOCK_COMMITMENTS]) await manager.query(lock, [ids]);
  return manager.query<ReportAtWork[]>(REPORTS, [ids, now]);
}
