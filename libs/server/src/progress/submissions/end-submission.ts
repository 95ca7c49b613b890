import type { Act } from '../../common/write-desk';

const END = 'UPDATE report_submission SET state = $2, decided_at = $3, decision_note = $4, token_hash = NULL WHERE id = $1';
const FREE = `UPDATE progress_report SET submission_id = NULL, version = version + 1 WHERE submission_id = $1 AND state IN ('draft', 'returned')`;

/** Ends the waiting for approval without reception: the reports can be written in again, and the link is worth nothing. */
export async function endSubmission(act: Act, id: string, state: 'refused' | 'expired' | 'taken-back', note: string | null = null): Promise<void> {
  await act.manager.query(END, [id, state, act.now, note]);
  await act.manager.query(FREE, [id]);
}
