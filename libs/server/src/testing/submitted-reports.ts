import type { ReportContent } from '@cumple/domain/progress/report-content';
import type { ReportState } from '@cumple/domain/progress/progress-report.state';
import { randomUUID } from 'node:crypto';
import type { ReadApi } from './read-api';

/** A report that an institution left, and what is said in it. */
export interface LeftReport extends Partial<Omit<ReportContent, 'evidence'>> {
  plan?: string;
  /** Slug. */
  institution?: string;
  commitment?: string;
  milestone?: number;
  state?: Extract<ReportState, 'draft' | 'submitted'>;
  receivedAt?: string;
  reviewDueOn?: string | null;
  /** Addresses. */
  evidence?: string[];
}

const SHEET = `WITH at AS (SELECT p.id AS plan_id, i.id AS institution_id FROM action_plan p, institution i WHERE p.slug = $1 AND i.slug = $2),
    made AS (INSERT INTO report_sheet (plan_id, institution_id, letter_number) SELECT plan_id, institution_id, 'OF-12-2026' FROM at
      ON CONFLICT (plan_id, institution_id) WHERE round_id IS NULL DO UPDATE SET letter_number = excluded.letter_number RETURNING id)
  SELECT id FROM made`;

const SUBMISSION = `INSERT INTO report_submission (id, sheet_id, state, approval, post_title, sent_at, receipt_year, receipt_sequence, received_at, contents, sha256)
  SELECT $1, $2, 'received', 'none', 'Enlace', $3::timestamptz, 2026, coalesce(max(receipt_sequence), 0) + 1, $3, $4, repeat('a', 64) FROM report_submission`;

const REPORT = `INSERT INTO progress_report (sheet_id, milestone_id, number, state, unchanged, milestone_state, started_on, done_on, narrative, obstacles, corrective_action,
    proposed_due_on, proposed_due_reason, next_steps, letter_number, milestone_version, submission_id, submissions, received_at, review_due_on, saved_at)
  SELECT $1, m.id, CASE WHEN $5 = 'submitted' THEN (SELECT coalesce(max(number), 0) + 1 FROM progress_report WHERE milestone_id = m.id) END, $5, $6, $7, $8, $9, $10, $11, $12,
    $13, $14, $15, 'OF-12-2026', m.version, $16, CASE WHEN $5 = 'submitted' THEN 1 ELSE 0 END, $17, $18, coalesce($17, now())
  FROM milestone m JOIN commitment c ON c.id = m.commitment_id JOIN action_plan p ON p.id = c.plan_id WHERE p.slug = $2 AND c.code = $3 AND m.number = $4 RETURNING id`;

const EVIDENCE = `WITH cited AS (
    INSERT INTO evidence (commitment_id, milestone_id, position, url, published_at, check_after)
      SELECT m.commitment_id, m.id, (SELECT coalesce(max(position), 0) + 1 FROM evidence WHERE commitment_id = m.commitment_id), $2, NULL, r.received_at
      FROM progress_report r JOIN milestone m ON m.id = r.milestone_id WHERE r.id = $1
    ON CONFLICT (commitment_id, url) DO UPDATE SET url = excluded.url RETURNING id)
  INSERT INTO report_evidence (report_id, evidence_id, position) SELECT $1, id, $3 FROM cited`;

/** Reports as an institution leaves them, outside rounds, for specs of what becomes of them. Answers the identifier. */
export async function leaveReport({ database: { owner } }: Pick<ReadApi, 'database'>, given: LeftReport = {}): Promise<number> {
  const { plan = 'zz-2025-2027', institution = 'planning-office', commitment = 'G1', milestone = 1, state = 'submitted', receivedAt = '2026-02-26T15:00:00Z', reviewDueOn = '2026-03-05' } = given;
  const { unchanged = false, milestoneState = 'under-way', startedOn = null, doneOn = null, narrative = 'Se hizo la consulta.', obstacles = [], evidence = [] } = given;
  const { correctiveAction = null, proposedDueOn = null, proposedDueReason = null, nextSteps = null } = given;
  const [sheet] = await owner.query<{ id: number }[]>(SHEET, [plan, institution]);
  const body = { unchanged, milestoneState, startedOn, doneOn, narrative, obstacles, correctiveAction, proposedDueOn, proposedDueReason, nextSteps };
  const received = state === 'submitted';
  const submission = received ? randomUUID() : null;
  const contents = { reports: [{ commitment, number: milestone, commitmentTitle: '', title: '', ...body, evidence: evidence.map((url) => ({ url, fileName: null, title: null })) }] };
  if (submission) await owner.query(SUBMISSION, [submission, sheet?.id, receivedAt, contents]);
  const said = [unchanged, milestoneState, startedOn, doneOn, narrative, JSON.stringify(obstacles), correctiveAction, proposedDueOn, proposedDueReason, nextSteps];
  const [row] = await owner.query<{ id: number }[]>(REPORT, [sheet?.id, plan, commitment, milestone, state, ...said, submission, received ? receivedAt : null, received ? reviewDueOn : null]);
  if (!row) throw new Error('There is no such milestone.');
  for (const [index, url] of evidence.entries()) await owner.query(EVIDENCE, [row.id, url, index + 1]);
  return row.id;
}
