import { instant, institutionReference, withdrawal } from '../common/json.sql';
import { publicEvidence, withdrawnFromPublic } from '../common/public.sql';

/** SQL: the fields of `ReportBody` of a report `r`, as arguments of `json_build_object`. */
export const reportBodyFields = `'unchanged', r.unchanged, 'milestoneState', r.milestone_state, 'startedOn', r.started_on, 'doneOn', r.done_on, 'narrative', r.narrative,
      'obstacles', r.obstacles, 'correctiveAction', r.corrective_action, 'proposedDueOn', r.proposed_due_on, 'proposedDueReason', r.proposed_due_reason,
      'nextSteps', r.next_steps, 'letterNumber', r.letter_number, 'letterOn', r.letter_on`;

/** SQL: what a citation (its table's alias) calls the evidence `e`. */
export const citedTitle = (cited: string) => `coalesce(${cited}.title, e.title)`;

/** SQL: of what kind it says that it is. */
export const citedKind = (cited: string) => `coalesce(${cited}.kind, e.kind)`;

/** SQL: what the public reads the evidence `e` as, where a citation calls it otherwise: what the public has seen keeps what it was seen with. */
export const publicAs = (cited: string) =>
  `CASE WHEN ${publicEvidence('e')} AND (e.title, e.kind) IS DISTINCT FROM (${citedTitle(cited)}, ${citedKind(cited)}) THEN json_build_object('title', e.title, 'kind', e.kind) END`;

/** SQL: how a report `r` came to be published; its sheet is `rs`, the institution that reviewed it `reviewer`. */
export const reportReview = `CASE WHEN r.review IS NOT NULL THEN json_build_object('outcome', r.review,
      'by', CASE WHEN reviewer.id IS NOT NULL THEN json_build_object('institution', reviewer.name, 'post', r.reviewer_post) END,
      'judgeAndParty', r.judge_and_party) END`;

/** SQL: the post that sent a report of an institution that has no liaison, where it belongs to another one: to `sender`. */
export const reportSender = `CASE WHEN sub.received_at IS NOT NULL AND sub.institution_id <> rs.institution_id THEN json_build_object('institution', sender.name, 'post', sub.post_title) END`;

/** SQL: the round of a report, of its sheet `rs` and `round`. */
export const reportRound = `CASE WHEN round.id IS NOT NULL THEN json_build_object('number', round.number, 'name', round.name) END`;

/** SQL: what surrounds a report `r` on its milestone `m` of the commitment `c`. */
export const reportJoins = `JOIN report_sheet rs ON rs.id = r.sheet_id JOIN institution ri ON ri.id = rs.institution_id
    LEFT JOIN reporting_round round ON round.id = rs.round_id LEFT JOIN institution reviewer ON reviewer.id = r.reviewer_institution_id
    LEFT JOIN report_submission sub ON sub.id = r.submission_id LEFT JOIN institution sender ON sender.id = sub.institution_id`;

// What was taken off is still cited: its reader is told so.
const evidence = `(SELECT coalesce(json_agg(c.code || '-' || e.position ORDER BY cited.position), '[]')
      FROM report_evidence cited JOIN evidence e ON e.id = cited.evidence_id WHERE cited.report_id = r.id AND (${publicEvidence('e')} OR ${withdrawnFromPublic('e')}))`;

/** SQL: the fields of `PublishedReport`, from `reportJoins`. Whoever asks must ask for `published_at IS NOT NULL` as well. */
export const publishedReportFields = `'id', c.code || '-' || m.number || '-' || r.number, 'milestone', json_build_object('number', m.number, 'title', m.title),
      'institution', ${institutionReference('ri')}, 'round', ${reportRound}, 'state', r.state, 'receivedAt', ${instant('r.received_at')},
      'publishedAt', ${instant('r.published_at')}, 'review', ${reportReview}, 'sentBy', ${reportSender}, 'evidence', ${evidence}, 'withdrawal', ${withdrawal('r')},
      ${reportBodyFields}`;
