import { givenDate, instant, institutionReference, withdrawal } from '../common/json.sql';

// In the order in which they were received: a report that was reviewed later is not a later report.
const lastReport = `(SELECT json_build_object('id', rc.code || '-' || m.number || '-' || r.number, 'receivedAt', ${instant('r.received_at')},
        'publishedAt', ${instant('r.published_at')}, 'unchanged', r.unchanged)
      FROM progress_report r JOIN commitment rc ON rc.id = m.commitment_id WHERE r.milestone_id = m.id AND r.state = 'published'
      ORDER BY r.received_at DESC, r.number DESC LIMIT 1)`;

/** SQL: the fields of `MilestoneView` from a milestone (alias `m`) and its own institution (alias `mi`), as arguments of `json_build_object`. */
export const milestoneFields = `'number', m.number, 'title', m.title, 'verificationMeans', m.verification_means,
      'startsOn', ${givenDate('m.starts_on')}, 'dueOn', ${givenDate('m.due_on')}, 'startedOn', m.started_on, 'doneOn', m.done_on,
      'state', m.state, 'weight', m.weight, 'institution', ${institutionReference('mi')}, 'withdrawal', ${withdrawal('m')},
      'reportCount', (SELECT count(*) FROM progress_report r WHERE r.milestone_id = m.id AND r.state = 'published'), 'lastReport', ${lastReport}`;
