import { addWorkingDays, type IsHoliday } from '@cumple/domain/common/working-days';
import type { Day } from '@cumple/domain/common/day';
import { THRESHOLDS } from '@cumple/domain/common/thresholds';
import { receiptNumber } from '@cumple/domain/progress/submission.state';
import { growRevisions } from '../../action-plans/grow-revisions';
import type { Act } from '../../common/write-desk';
import type { SubmittedContents } from '../submitted-contents';

/** A receipt that was given out. */
export interface IssuedReceipt {
  year: number;
  sequence: number;
}

/** A submission whose reports are received now. */
export interface ReceivedSubmission {
  id: string;
  planId: number;
  isHoliday: IsHoliday;
  /** The day in the plan's time zone: it gives the receipt its year. */
  today: Day;
  contents: SubmittedContents;
}

// One after the other: receipts have no gaps, and neither they nor the numbers of reports are given twice.
const IN_TURN = `SELECT pg_advisory_xact_lock(hashtextextended('cumple:receipts', 0))`;
const NEXT = 'SELECT coalesce(max(receipt_sequence), 0) + 1 AS next FROM report_submission WHERE receipt_year = $1';
// What a reviewer is to judge is opened soon; what the public reads already has its turn.
const REPORTS = `WITH received AS (UPDATE progress_report r SET state = 'submitted', submission_id = $2, submissions = r.submissions + 1, received_at = $3, review_due_on = $4, letter_number = $5, letter_on = $6, version = r.version + 1,
    number = coalesce(r.number, (SELECT coalesce(max(o.number), 0) + 1 FROM progress_report o WHERE o.milestone_id = r.milestone_id))
  WHERE r.id = ANY ($1) RETURNING r.id, r.number),
  due AS (UPDATE evidence e SET check_after = $3 WHERE e.url IS NOT NULL AND e.published_at IS NULL AND e.check_after IS NULL AND e.id IN (SELECT evidence_id FROM report_evidence WHERE report_id = ANY ($1)))
  SELECT id, number FROM received`;
// What was refused before has its approval now: without one it wouldn't have come here.
const APPROVED = `DELETE FROM approval_refusal a USING progress_report r JOIN report_sheet s ON s.id = r.sheet_id
  WHERE r.id = ANY ($1) AND a.milestone_id = r.milestone_id AND a.institution_id = s.institution_id`;

/** The next receipt of the installation; until the transaction ends nobody else gets one. */
export async function nextReceipt(act: Act, today: Day): Promise<IssuedReceipt> {
  await act.manager.query(IN_TURN);
  const year = Number(today.slice(0, 4));
  const [row] = await act.manager.query<{ next: number }[]>(NEXT, [year]);
  return { year, sequence: row?.next ?? 1 };
}

/** Receives the reports of a submission that has its receipt: a number for each, the day by which it is reviewed, the record, the news. */
export async function receiveReports(act: Act, { id, planId, isHoliday, today, contents }: ReceivedSubmission, { year, sequence }: IssuedReceipt): Promise<void> {
  const reviewDueOn = addWorkingDays(today, THRESHOLDS.reviewWorkingDays, isHoliday);
  const { reports, letterNumber, letterOn } = contents;
  const numbered = await act.manager.query<{ id: number; number: number }[]>(REPORTS, [reports.map(({ report }) => report), id, act.now, reviewDueOn, letterNumber, letterOn]);
  await act.manager.query(APPROVED, [reports.map(({ report }) => report)]);
  // How many reports of a round were received is public.
  await growRevisions(act.manager, planId);
  record(act, contents, new Map(numbered.map((each) => [each.id, each.number])), receiptNumber(year, sequence));
  act.announce({ kind: 'report.submitted', payload: { submission: id } });
}

function record(act: Act, { plan, reports }: SubmittedContents, numbers: ReadonlyMap<number, number>, receipt: string): void {
  for (const { report, commitment, number, milestoneState } of reports) {
    const reported = numbers.get(report);
    if (reported === undefined) throw new Error('A report that was sent is missing.');
    act.record({ action: 'report.submitted', about: `plans/${plan.slug}/commitments/${commitment}/milestones/${number}/reports/${reported}`, public: false, after: { milestoneState, receipt } });
  }
}
