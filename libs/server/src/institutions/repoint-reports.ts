import type { EntityManager } from 'typeorm';

// Whoever writes or sends a report holds its sheet, and whoever decides about what was sent the submission: afterwards nothing changes until the merger is done.
const LOCKS = [
  'SELECT FROM report_sheet WHERE institution_id IN ($1, $2) ORDER BY id FOR UPDATE',
  'SELECT FROM report_submission WHERE sheet_id IN (SELECT id FROM report_sheet WHERE institution_id IN ($1, $2)) ORDER BY id FOR UPDATE',
];

/** SQL of common tables: `pair`, sheets of the same round – or plan, outside rounds – of both institutions; `twice`, milestones of which both have a report under way, and how firm each is. */
const PAIRS = `pair AS (
    SELECT one.id AS from_id, other.id AS into_id FROM report_sheet one JOIN report_sheet other
      ON other.institution_id = $2 AND other.plan_id = one.plan_id AND other.round_id IS NOT DISTINCT FROM one.round_id WHERE one.institution_id = $1),
  firm AS (
    SELECT r.id, r.sheet_id, r.milestone_id, r.saved_at, CASE WHEN r.state <> 'draft' THEN 2 WHEN s.state = 'awaiting-approval' THEN 1 ELSE 0 END AS firmness
    FROM progress_report r LEFT JOIN report_submission s ON s.id = r.submission_id WHERE r.state IN ('draft', 'submitted', 'returned')),
  twice AS (
    SELECT one.id AS one, other.id AS other, one.firmness AS one_firmness, other.firmness AS other_firmness, one.saved_at > other.saved_at AS one_is_newer
    FROM pair JOIN firm one ON one.sheet_id = pair.from_id JOIN firm other ON other.sheet_id = pair.into_id AND other.milestone_id = one.milestone_id)`;

const COLLIDE = `WITH ${PAIRS} SELECT EXISTS (SELECT FROM twice WHERE one_firmness > 0 AND other_firmness > 0)
    OR EXISTS (SELECT FROM pair JOIN report_submission one ON one.sheet_id = pair.from_id AND one.state = 'awaiting-approval'
      JOIN report_submission other ON other.sheet_id = pair.into_id AND other.state = 'awaiting-approval') AS collide`;

const MOVES = [
  // Of two drafts of a milestone the firmer stays, then the newer; nobody received the other.
  `WITH ${PAIRS} DELETE FROM progress_report WHERE id IN (SELECT CASE WHEN (one_firmness, one_is_newer::int) > (other_firmness, (NOT one_is_newer)::int) THEN other ELSE one END FROM twice)`,
  `WITH ${PAIRS} UPDATE progress_report r SET sheet_id = pair.into_id FROM pair WHERE r.sheet_id = pair.from_id`,
  `WITH ${PAIRS} UPDATE report_submission s SET sheet_id = pair.into_id FROM pair WHERE s.sheet_id = pair.from_id`,
  // The letter stays where there is one; the emptied sheet stays behind.
  `WITH ${PAIRS} UPDATE report_sheet stays SET letter_number = coalesce(stays.letter_number, gone.letter_number), letter_on = coalesce(stays.letter_on, gone.letter_on), version = stays.version + 1
     FROM pair JOIN report_sheet gone ON gone.id = pair.from_id WHERE stays.id = pair.into_id`,
  `WITH ${PAIRS} UPDATE report_sheet s SET institution_id = $2, version = s.version + 1 WHERE s.institution_id = $1 AND s.id NOT IN (SELECT from_id FROM pair)`,
  // The longer time holds.
  `UPDATE round_extension stays SET due_on = gone.due_on, reason = gone.reason, made_at = gone.made_at FROM round_extension gone
     WHERE gone.round_id = stays.round_id AND gone.institution_id = $1 AND stays.institution_id = $2 AND gone.due_on > stays.due_on`,
  `UPDATE round_extension e SET institution_id = $2 WHERE e.institution_id = $1 AND NOT EXISTS (SELECT FROM round_extension other WHERE other.round_id = e.round_id AND other.institution_id = $2)`,
  `INSERT INTO round_reminder (round_id, institution_id, kind, day, sent_at) SELECT round_id, $2, kind, day, sent_at FROM round_reminder WHERE institution_id = $1 ON CONFLICT DO NOTHING`,
  `UPDATE report_submission SET institution_id = $2 WHERE institution_id = $1`,
  // What either's authority refused needs an approval.
  `INSERT INTO approval_refusal SELECT milestone_id, $2 FROM approval_refusal WHERE institution_id = $1 ON CONFLICT DO NOTHING`,
  `DELETE FROM approval_refusal WHERE institution_id = $1 AND $2::int IS NOT NULL`,
  `UPDATE stored_file SET institution_id = $2 WHERE institution_id = $1`,
  `UPDATE escalation SET institution_id = $2 WHERE institution_id = $1`,
];

/**
 * Whether both institutions sent, or ask approval for, reports of the same milestone in the same sheet: one of them has to be
 * dealt with before the sheets can become one. Holds the sheets of both, and what was sent from them.
 */
export async function reportsCollide(manager: EntityManager, from: { id: number }, into: { id: number }): Promise<boolean> {
  for (const lock of LOCKS) await manager.query(lock, [from.id, into.id]);
  const [row] = await manager.query<{ collide: boolean }[]>(COLLIDE, [from.id, into.id]);
  return row?.collide ?? false;
}

/** Makes sheets, their reports and submissions, more time, reminders, files and questions to authorities of one institution those of another. */
export async function repointReports(manager: EntityManager, from: { id: number }, into: { id: number }): Promise<void> {
  for (const statement of MOVES) await manager.query(statement, [from.id, into.id]);
}
