import type { Act } from '../../common/write-desk';

const END = 'WITH dead AS (DELETE FROM approval_link WHERE submission_id = $1) UPDATE report_submission SET state = $2, decided_at = $3, decision_note = $4 WHERE id = $1';
const FREE = `WITH freed AS (SELECT id FROM progress_report WHERE submission_id = $1 AND state IN ('draft', 'returned') ORDER BY id FOR UPDATE)
  UPDATE progress_report r SET submission_id = NULL, version = r.version + 1 FROM freed WHERE r.id = freed.id`;

/** Ends the waiting for approval without reception: the reports can be written in again, and its links are worth nothing. */
export async function endSubmission(act: Act, id: string, state: 'refused' | 'expired' | 'taken-back', note: string | null = null): Promise<void> {
  await act.manager.query(END, [id, state, act.now, note]);
  await act.manager.query(FREE, [id]);
}
