import type { EntityManager } from 'typeorm';
import { same } from '@cumple/domain/common/same';
import { FINDING_SEVERITY } from '@cumple/domain/self-assessment/finding';
import type { ForumSessionEntry } from '@cumple/domain/self-assessment/plan-document';
import type { MergedPlan, StoredPlan } from '@cumple/domain/self-assessment/stored-plan';
import { differing } from './differing';
import { writeRows } from './write-rows';

/** Writes the report itself, the sessions that it lists, and its findings, which replace those before. */
export async function writeReport(manager: EntityManager, planId: number, stored: StoredPlan, merged: MergedPlan): Promise<void> {
  await writeRows(manager, REPORTS, planId, differing(stored.reports, merged.reports, ({ kind }) => kind));
  await writeRows(manager, SESSIONS, planId, differing(numbered(stored.forumSessions), numbered(merged.forumSessions), ({ heldOn }) => heldOn));
  if (same(stored.findings, merged.findings)) return;
  await manager.query('DELETE FROM finding WHERE plan_id = $1', [planId]);
  const rows = merged.findings.map((finding, index) => ({ ...finding, position: index + 1, severity: FINDING_SEVERITY[finding.code] }));
  await writeRows(manager, FINDINGS, planId, rows);
}

/** Sessions of the source's table are numbered by day; those that only its text names bear no number. */
function numbered(sessions: readonly ForumSessionEntry[]) {
  let ordinal = 0;
  const byDay = [...sessions].sort((one, other) => (one.heldOn < other.heldOn ? -1 : 1));
  return byDay.map((session) => ({ ...session, ordinal: session.source === 'table' ? ++ordinal : null }));
}

const REPORTS = `
  INSERT INTO self_assessment_report (plan_id, kind, title, report_date, sha256)
  SELECT $1, kind, title, "reportDate", sha256 FROM json_to_recordset($2) AS given(kind text, title text, "reportDate" date, sha256 text)
  ON CONFLICT (plan_id, kind) DO UPDATE SET title = excluded.title, report_date = excluded.report_date, sha256 = excluded.sha256, imported_at = now()`;

const SESSIONS = `
  INSERT INTO forum_session (plan_id, held_on, ordinal, place, source)
  SELECT $1, "heldOn", ordinal, place, source FROM json_to_recordset($2) AS given("heldOn" date, ordinal integer, place text, source text)
  ON CONFLICT (plan_id, held_on) DO UPDATE SET ordinal = excluded.ordinal, place = excluded.place, source = excluded.source`;

const FINDINGS = `
  INSERT INTO finding (plan_id, commitment_id, position, code, severity, declared, computed, place, params)
  SELECT $1, c.id, given.position, given.code, given.severity, given.declared, given.computed, given.place, given.params
    FROM json_to_recordset($2) AS given(subject text, position integer, code text, severity text, declared text, computed text, place text, params jsonb)
    LEFT JOIN commitment c ON c.plan_id = $1 AND lower(c.code) = lower(given.subject)`;
