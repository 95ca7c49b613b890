import { todaySql } from '../../action-plans/plan-state.sql';
import { workspaceEvidenceFile } from '../../commitments/files/evidence-file.sql';
import { givenDate, instant, institutionReference, withdrawal } from '../../common/json.sql';
import { evidenceSeenInside } from '../../commitments/links/evidence-seen.sql';
import { citedKind, citedTitle, publicAs, reportBodyFields, reportJoins, reportReview, reportRound, reportSender } from '../report.sql';

/** SQL of `normalisedText`: what texts are compared by. */
export function normalisedTextSql(text: string): string {
  return `regexp_replace(lower(normalize(${text}, NFKD) COLLATE "und-x-icu"), '[^[:alnum:]]+', '', 'g')`;
}

const evidence = `(SELECT coalesce(json_agg(json_build_object('id', c.code || '-' || e.position, 'url', e.url, 'file', ${workspaceEvidenceFile('ef')}, 'title', ${citedTitle('cited')}, 'kind', ${citedKind('cited')}, 'publicAs', ${publicAs('cited')}, 'milestone', m.number, 'state', e.state,
      'checkedAt', ${instant('e.checked_at')}, 'sha256', e.sha256,
      'lookedAt', (SELECT ${instant('max(l.checked_at)')} FROM link_check l WHERE l.evidence_id = e.id), ${evidenceSeenInside}) ORDER BY cited.position), '[]')
    FROM report_evidence cited JOIN evidence e ON e.id = cited.evidence_id LEFT JOIN stored_file ef ON ef.id = e.file_id CROSS JOIN LATERAL (SELECT p.slug) AS plan
    WHERE cited.report_id = r.id)`;

const notes = `(SELECT coalesce(json_agg(json_build_object('field', n.field, 'text', n.text, 'madeAt', ${instant('n.made_at')},
      'by', json_build_object('institution', i.name, 'post', n.post_title)) ORDER BY n.id DESC), '[]')
    FROM review_note n JOIN institution i ON i.id = n.institution_id WHERE n.report_id = r.id)`;

// What is public was compared with what stood then; what waits, with what stands now.
const before = `json_build_object('state', CASE WHEN r.published_at IS NULL THEN m.state ELSE r.previous_state END,
      'startedOn', CASE WHEN r.published_at IS NULL THEN m.started_on ELSE r.previous_started_on END,
      'doneOn', CASE WHEN r.published_at IS NULL THEN m.done_on ELSE r.previous_done_on END, 'dueOn', ${givenDate('m.due_on')},
      'narrative', (SELECT o.narrative FROM progress_report o WHERE o.milestone_id = m.id AND o.id <> r.id AND o.state = 'published'
        AND (r.published_at IS NULL OR o.published_at <= r.published_at) ORDER BY o.received_at DESC, o.number DESC LIMIT 1))`;

// Of a returned report its institution alone reads what it writes now, and what it sent to be approved: everybody reads what was received.
const received = `LEFT JOIN LATERAL (SELECT u.id, said.value AS told FROM report_submission u CROSS JOIN LATERAL jsonb_array_elements(u.contents -> 'reports') AS said(value)
        WHERE r.state = 'returned' AND u.sheet_id = r.sheet_id AND u.state = 'received' AND said.value ->> 'commitment' = c.code AND said.value -> 'number' = to_jsonb(m.number)
        ORDER BY u.sent_at DESC LIMIT 1) received ON true
      LEFT JOIN report_submission got ON got.id = coalesce(received.id, r.submission_id)`;

/** SQL: what submissions `u` – so chosen – said of the report `r`, the newest; with their letter. */
const said = (chosen: string) => `(SELECT said || jsonb_build_object('letterNumber', u.contents -> 'letterNumber', 'letterOn', u.contents -> 'letterOn')
      FROM report_submission u CROSS JOIN LATERAL jsonb_array_elements(u.contents -> 'reports') AS said
      WHERE ${chosen} AND said ->> 'commitment' = c.code AND said -> 'number' = to_jsonb(m.number) ORDER BY u.received_at DESC LIMIT 1)`;

// A sheet has one report of a milestone under way at a time: the one received before this one is the one that was returned.
const resent = `CASE WHEN r.state = 'submitted' AND r.submissions > 1 THEN (SELECT json_build_object('before', before, 'now', now,
        'noted', (SELECT coalesce(json_agg(DISTINCT n.field), '[]') FROM review_note n WHERE n.report_id = r.id AND n.submission = r.submissions - 1))
      FROM (SELECT ${said(`u.sheet_id = r.sheet_id AND u.state = 'received' AND u.id <> r.submission_id`)} AS before, ${said('u.id = r.submission_id')} AS now) sent
      WHERE before IS NOT NULL AND now IS NOT NULL) END`;

const approval = `CASE WHEN got.state = 'received' AND got.approval <> 'none' THEN json_build_object('mode', got.approval, 'post', got.approver_post, 'signedSheet', ${workspaceEvidenceFile('signed')}) END`;

const amendedOn = `(SELECT max((am.made_at AT TIME ZONE p.time_zone)::date) FROM amendment am
    WHERE r.state = 'submitted' AND am.commitment_id = c.id AND am.milestone = m.number AND am.made_at >= r.received_at)`;

/** Each text is normalised once: texts of the institutions that reports wait of. Drafts and what was returned aren't anybody's to compare. */
const textStep = `text AS MATERIALIZED (
    SELECT o.id AS report_id, s.institution_id, oc.code || '-' || om.number || '-' || o.number AS id, o.narrative, md5(${normalisedTextSql('o.narrative')}) AS hash
    FROM report_sheet s JOIN progress_report o ON o.sheet_id = s.id JOIN milestone om ON om.id = o.milestone_id JOIN commitment oc ON oc.id = om.commitment_id
    WHERE (s.plan_id, s.institution_id) IN (SELECT w.plan_id, w.institution_id FROM page JOIN progress_report x ON x.id = page.id JOIN report_sheet w ON w.id = x.sheet_id WHERE x.state = 'submitted')
      AND o.state IN ('submitted', 'published', 'withdrawn') AND o.narrative IS NOT NULL
  ),
  repeated AS (
    SELECT own.report_id, json_agg(json_build_object('id', other.id, 'narrative', other.narrative) ORDER BY other.report_id) AS others
    FROM text own JOIN text other ON other.institution_id = own.institution_id AND other.hash = own.hash AND other.report_id <> own.report_id
    WHERE own.report_id IN (SELECT id FROM page) GROUP BY own.report_id
  )`;

// In parts: a function takes a hundred arguments at most.
const managed = `jsonb_build_object('id', r.id, 'publicId', CASE WHEN r.published_at IS NOT NULL THEN c.code || '-' || m.number || '-' || r.number END, 'plan', p.slug, 'timeZone', p.time_zone,
      'commitment', c.code, 'commitmentTitle', c.title, 'milestone', m.number, 'title', m.title, 'institution', ${institutionReference('ri')}::jsonb || jsonb_build_object('demonstration', j.fictional),
      'round', ${reportRound}, 'state', r.state, 'submissions', r.submissions, 'sinceReturn', CASE WHEN r.state <> 'returned' THEN r.since_return END, 'receivedAt', ${instant('r.received_at')}, 'reviewDueOn', r.review_due_on,
      'publishedAt', ${instant('r.published_at')}, 'review', ${reportReview}, 'sentBy', ${reportSender}, 'withdrawal', ${withdrawal('r')}, 'evidence', ${evidence}, 'notes', ${notes}, 'before', ${before}, 'version', r.version)
    || jsonb_build_object('approval', ${approval}, ${reportBodyFields})`;

/** SQL: reports of the step `page` (`id`, `place`), in its order; $1 is now. Drafts are nobody's. */
export function managedReportsSql(page: string): string {
  return `WITH page AS MATERIALIZED (${page}), ${textStep}
    SELECT ${managed} AS report, received.told AS sent, ${todaySql('p', '$1')}::text AS today, j.code AS jurisdiction, (r.received_at AT TIME ZONE p.time_zone)::date::text AS "receivedOn",
      ${amendedOn}::text AS "amendedOn", m.withdrawn_at IS NOT NULL OR c.withdrawn_at IS NOT NULL AS withdrawn, CASE WHEN r.state = 'submitted' THEN coalesce(repeated.others, '[]') ELSE '[]' END AS others,
      ${resent} AS resent, sender.slug AS sending, lead.slug AS leading,
      json_build_object('year', got.receipt_year, 'sequence', got.receipt_sequence) AS receipt
    FROM page JOIN progress_report r ON r.id = page.id JOIN milestone m ON m.id = r.milestone_id JOIN commitment c ON c.id = m.commitment_id
      ${reportJoins}
      JOIN action_plan p ON p.id = rs.plan_id JOIN jurisdiction j ON j.id = p.jurisdiction_id JOIN institution lead ON lead.id = c.lead_institution_id
      ${received}
      LEFT JOIN stored_file signed ON signed.id = got.signed_file_id
      LEFT JOIN repeated ON repeated.report_id = r.id
    WHERE r.state <> 'draft' ORDER BY page.place`;
}
