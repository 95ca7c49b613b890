import { givenDate, instant } from '../../common/json.sql';
import { citedKind, citedTitle, publicAs } from '../report.sql';

const evidence = `(SELECT coalesce(json_agg(json_build_object('url', e.url, 'file', e.file_id, 'title', ${citedTitle('re')}, 'kind', ${citedKind('re')}, 'publicAs', ${publicAs('re')},
        'opens', CASE e.state WHEN 'opens' THEN true WHEN 'does-not-open' THEN false END, 'checkedAt', ${instant('e.checked_at')},
        'fileView', CASE WHEN f.id IS NOT NULL THEN json_build_object('id', f.id, 'name', f.name, 'contentType', f.content_type, 'size', f.size, 'sha256', f.sha256, 'uploadedAt', ${instant('f.stored_at')}) END)
        ORDER BY re.position), '[]')
      FROM report_evidence re JOIN evidence e ON e.id = re.evidence_id LEFT JOIN stored_file f ON f.id = e.file_id`;

const notes = `(SELECT coalesce(json_agg(json_build_object('field', n.field, 'text', n.text, 'madeAt', ${instant('n.made_at')},
        'by', json_build_object('institution', ni.name, 'post', n.post_title)) ORDER BY n.id), '[]')
      FROM review_note n JOIN institution ni ON ni.id = n.institution_id WHERE n.report_id = r.id AND n.submission = r.submissions AND r.state = 'returned')`;

const content = (report: string) => `'milestoneState', ${report}.milestone_state, 'startedOn', ${report}.started_on, 'doneOn', ${report}.done_on, 'narrative', ${report}.narrative, 'nextSteps', ${report}.next_steps,
        'evidence', ${evidence} WHERE re.report_id = ${report}.id)`;

const report = `json_build_object('id', r.id, 'state', r.state, 'unchanged', r.unchanged, ${content('r')}, 'obstacles', r.obstacles, 'correctiveAction', r.corrective_action,
        'proposedDueOn', r.proposed_due_on, 'proposedDueReason', r.proposed_due_reason, 'notes', ${notes}, 'savedAt', ${instant('r.saved_at')}, 'version', r.version,
        'sinceReturn', r.since_return, 'awaitingApproval', EXISTS (SELECT FROM report_submission b WHERE b.id = r.submission_id AND b.state = 'awaiting-approval'))`;

const lastReport = `json_build_object('number', l.number, 'publishedAt', ${instant('l.published_at')}, 'narrative', l.narrative,
        'evidenceCount', (SELECT count(*) FROM report_evidence re WHERE re.report_id = l.id))`;

const row = `json_build_object('commitment', c.code, 'commitmentTitle', c.title, 'milestone', m.number, 'title', m.title, 'verificationMeans', m.verification_means,
      'startsOn', ${givenDate('m.starts_on')}, 'dueOn', ${givenDate('m.due_on')}, 'lastState', m.state, 'startedOn', m.started_on, 'doneOn', m.done_on,
      'lastReport', CASE WHEN l.id IS NOT NULL THEN ${lastReport} END, 'withdrawn', m.withdrawn_at IS NOT NULL OR c.withdrawn_at IS NOT NULL,
      'waitsIn', w.waits, 'approvalRefused', $5 AND EXISTS (SELECT FROM approval_refusal a WHERE a.milestone_id = m.id AND a.institution_id = $3), 'milestoneVersion', m.version, 'report', CASE WHEN r.id IS NOT NULL THEN ${report} END)`;

// Outside rounds nothing is sent of what a round is about to settle; what waits for approval is a draft yet.
const waitsElsewhere = `SELECT json_build_object('round', json_build_object('number', x.number, 'name', x.name)) AS waits
      FROM progress_report o JOIN report_sheet os ON os.id = o.sheet_id AND os.institution_id = $3 JOIN reporting_round x ON x.id = os.round_id LEFT JOIN report_submission b ON b.id = o.submission_id
      WHERE $2::int IS NULL AND o.milestone_id = m.id AND (o.state = 'submitted' OR ($5 AND o.state IN ('draft', 'returned') AND b.state = 'awaiting-approval')) LIMIT 1`;

/**
 * Rows of a sheet. $1 plan, $2 round, $3 institution, $4 sheet – each by its id, the last two may be null –, $5 whether the
 * reader sees drafts, $6 ids of the only milestones; null for all.
 */
export const sheetRowsSql = `SELECT m.id AS "milestoneId", c.id AS "commitmentId", r.milestone_version AS "writtenBeside", ${row} AS row,
    CASE WHEN l.id IS NOT NULL THEN json_build_object(${content('l')}) END AS standing
  FROM commitment c JOIN milestone m ON m.commitment_id = c.id
    LEFT JOIN LATERAL (SELECT * FROM progress_report o WHERE o.sheet_id = $4 AND o.milestone_id = m.id AND ($5 OR o.state NOT IN ('draft', 'returned'))
      ORDER BY o.state IN ('draft', 'submitted', 'returned') DESC, o.id DESC LIMIT 1) r ON true
    LEFT JOIN LATERAL (SELECT * FROM progress_report o WHERE o.milestone_id = m.id AND o.state = 'published' ORDER BY o.published_at DESC, o.number DESC LIMIT 1) l ON true
    LEFT JOIN LATERAL (${waitsElsewhere}) w ON true
  WHERE c.plan_id = $1 AND coalesce(m.institution_id, c.lead_institution_id) = $3 AND ($6::int[] IS NULL OR m.id = ANY ($6))
    AND CASE WHEN $2::int IS NULL THEN (m.withdrawn_at IS NULL AND c.withdrawn_at IS NULL) OR r.id IS NOT NULL
      ELSE EXISTS (SELECT FROM round_milestone rm WHERE rm.round_id = $2 AND rm.milestone_id = m.id) END`;
