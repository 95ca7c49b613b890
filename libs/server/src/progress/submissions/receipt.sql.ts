import { workspaceEvidenceFile } from '../../commitments/files/evidence-file.sql';
import { instant } from '../../common/json.sql';

/** Receipts that the reader's roles reach – $1 where, as JSON –, newest first. */
const receipts = `report_submission b JOIN report_sheet s ON s.id = b.sheet_id JOIN action_plan p ON p.id = s.plan_id JOIN jurisdiction j ON j.id = p.jurisdiction_id JOIN institution i ON i.id = s.institution_id
  LEFT JOIN stored_file signed ON signed.id = b.signed_file_id
  WHERE b.state = 'received' AND EXISTS (SELECT FROM json_to_recordset($1::json) AS reach(plan text, institution text)
    WHERE (reach.plan IS NULL OR reach.plan = p.slug) AND (reach.institution IS NULL OR reach.institution = i.slug))`;

const numbers = `(SELECT coalesce(json_object_agg(r.id, json_build_object('number', r.number)), '{}') FROM progress_report r WHERE r.id IN (SELECT (told ->> 'report')::int FROM jsonb_array_elements(b.contents -> 'reports') told))`;

const fields = `json_build_object('id', b.id, 'year', b.receipt_year, 'sequence', b.receipt_sequence, 'contents', b.contents, 'post', b.post_title, 'receivedAt', ${instant('b.received_at')}, 'timeZone', p.time_zone,
    'mode', b.approval, 'approverPost', b.approver_post, 'decidedAt', ${instant('b.decided_at')}, 'signedSheet', ${workspaceEvidenceFile('signed')}, 'sha256', b.sha256, 'demonstration', j.fictional, 'numbers', ${numbers})`;

/** A page of them. $1 where, $2 how many, $3 after how many. */
export const receiptsSql = `SELECT (SELECT count(*)::int FROM ${receipts}) AS total,
  (SELECT json_agg(page.receipt) FROM (SELECT ${fields} AS receipt FROM ${receipts} ORDER BY b.receipt_year DESC, b.receipt_sequence DESC LIMIT $2 OFFSET $3) page) AS items`;

/** One. $1 where, $2 year, $3 sequence. */
export const receiptSql = `SELECT ${fields} AS receipt FROM ${receipts} AND b.receipt_year = $2 AND b.receipt_sequence = $3`;
