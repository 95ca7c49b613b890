import { isEvidenceAddress } from '@cumple/domain/commitments/evidence';
import type { ReportedEvidence } from '@cumple/domain/progress/report-content';
import type { EntityManager } from 'typeorm';
import type { ReportRefusal } from './refuse';

/** Where evidence is cited: a report of a commitment, on behalf of an institution. */
export interface CitingReport {
  report: number;
  commitment: number;
  milestone: number;
  institution: number;
}

/** Why evidence can't be cited: an address or a file, not both; and files only of the institution itself. */
export async function evidenceReasons(manager: EntityManager, institution: number, evidence: readonly ReportedEvidence[]): Promise<ReportRefusal[]> {
  const files = evidence.flatMap(({ file }) => file ?? []);
  const rows = files.length === 0 ? [] : await manager.query<{ id: string }[]>('SELECT id FROM stored_file WHERE institution_id = $1 AND id = ANY ($2::uuid[])', [institution, files]);
  const known = new Set(rows.map(({ id }) => id));
  return evidence.flatMap(({ url, file }, index): ReportRefusal[] => {
    if ((url === null) === (file === null)) return [{ field: `evidence[${index}]`, code: 'one-proof' }];
    if (url !== null && !isEvidenceAddress(url)) return [{ field: `evidence[${index}].url`, code: 'not-an-address' }];
    return file !== null && !known.has(file.toLowerCase()) ? [{ field: `evidence[${index}].file`, code: 'unknown-file' }] : [];
  });
}

/**
 * Makes a report cite exactly these. What the same commitment cites already is cited again. Each report keeps its own title and
 * kind of it; what the public has seen keeps those that it was seen with. What only this report cited, and nobody saw, goes.
 */
export async function citeEvidence(manager: EntityManager, { report, commitment, milestone }: CitingReport, evidence: readonly ReportedEvidence[]): Promise<void> {
  const before = await manager.query<{ id: number }[]>('DELETE FROM report_evidence WHERE report_id = $1 RETURNING evidence_id AS id', [report]);
  const removed = rowsOf(before);
  if (evidence.length === 0 && removed.length === 0) return;
  // The places of a commitment's evidence are given one after the other, and nothing goes that another report is about to cite.
  await manager.query('SELECT FROM commitment WHERE id = $1 FOR NO KEY UPDATE', [commitment]);
  if (evidence.length > 0) {
    const given = JSON.stringify(evidence.map((each, index) => ({ ...each, place: index + 1 })));
    await manager.query(KEEP, [commitment, given, milestone]);
    await manager.query(CITE, [report, commitment, given]);
  }
  if (removed.length > 0) await manager.query(FORGET, [removed.map(({ id }) => id)]);
}

/** What a DELETE with RETURNING answers: rows, and how many. */
function rowsOf(answer: unknown): { id: number }[] {
  const [rows] = answer as [{ id: number }[], number];
  return rows;
}

const given = (list: string) => `json_to_recordset(${list}::json) AS given(url text, file uuid, title text, kind text, place integer)`;
const SAME = `(e.url = given.url OR e.file_id = given.file)`;

const KEEP = `WITH given AS (SELECT DISTINCT ON (url, file) * FROM ${given('$2')} ORDER BY url, file, place),
  retold AS (UPDATE evidence e SET title = given.title, kind = given.kind FROM given WHERE e.commitment_id = $1 AND ${SAME} AND e.published_at IS NULL RETURNING e.id)
  INSERT INTO evidence (commitment_id, milestone_id, position, url, file_id, title, kind, published_at)
  SELECT $1, $3, (SELECT coalesce(max(position), 0) FROM evidence WHERE commitment_id = $1) + row_number() OVER (ORDER BY given.place), given.url, given.file, given.title, given.kind, NULL
  FROM given WHERE NOT EXISTS (SELECT FROM evidence e WHERE e.commitment_id = $1 AND ${SAME})`;

const CITE = `INSERT INTO report_evidence (report_id, evidence_id, position, title, kind)
  SELECT DISTINCT ON (e.id) $1, e.id, given.place, given.title, given.kind FROM ${given('$3')} JOIN evidence e ON e.commitment_id = $2 AND ${SAME} ORDER BY e.id, given.place`;

const FORGET = `DELETE FROM evidence e WHERE e.id = ANY ($1) AND e.published_at IS NULL
  AND NOT EXISTS (SELECT FROM report_evidence re WHERE re.evidence_id = e.id) AND NOT EXISTS (SELECT FROM evidence_review v WHERE v.evidence_id = e.id)`;
