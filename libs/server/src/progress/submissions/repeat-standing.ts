import type { Act } from '../../common/write-desk';
import type { ReportToSend } from './gather-reports';

const REPEAT = `UPDATE progress_report r SET milestone_state = told.state, started_on = told.started, done_on = told.done, narrative = told.narrative, next_steps = told.next
  FROM json_to_recordset($1::json) AS told(id integer, state text, started date, done date, narrative text, next text) WHERE r.id = told.id`;
const UNCITE = 'DELETE FROM report_evidence WHERE report_id = ANY ($1)';
const CITE = `INSERT INTO report_evidence (report_id, evidence_id, position)
  SELECT r.id, re.evidence_id, re.position FROM progress_report r
    CROSS JOIN LATERAL (SELECT l.id FROM progress_report l WHERE l.milestone_id = r.milestone_id AND l.state = 'published' ORDER BY l.published_at DESC, l.number DESC LIMIT 1) l
    JOIN report_evidence re ON re.report_id = l.id
  WHERE r.id = ANY ($1)`;

/** "No change": writes what stands into the reports that repeat it, evidence included. */
export async function repeatStanding(act: Act, reports: readonly ReportToSend[]): Promise<void> {
  const unchanged = reports.filter(({ content }) => content.unchanged);
  if (unchanged.length === 0) return;
  const told = unchanged.map(({ id, content }) => ({ id, state: content.milestoneState, started: content.startedOn, done: content.doneOn, narrative: content.narrative, next: content.nextSteps }));
  const ids = unchanged.map(({ id }) => id);
  await act.manager.query(REPEAT, [JSON.stringify(told)]);
  await act.manager.query(UNCITE, [ids]);
  await act.manager.query(CITE, [ids]);
}
