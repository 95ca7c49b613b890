import { instant } from '../../common/json.sql';

/** SQL: evidence `w` that somebody took off the public: `e` itself, or another of a file with the same content. The earliest counts. */
export const takenOff = `(SELECT w.withdrawn_at, w.withdrawal_reason FROM evidence w LEFT JOIN stored_file wf ON wf.id = w.file_id
      WHERE w.withdrawal_reason IS NOT NULL AND (w.id = e.id OR wf.sha256 = (SELECT own.sha256 FROM stored_file own WHERE own.id = e.file_id))
      ORDER BY w.id <> e.id, w.withdrawn_at, w.id LIMIT 1)`;

/** SQL: when and why; null for what nobody took off. */
export const takenOffView = `(SELECT json_build_object('withdrawnAt', ${instant('t.withdrawn_at')}, 'reason', t.withdrawal_reason) FROM ${takenOff} t)`;
