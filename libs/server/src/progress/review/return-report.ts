import type { ManagedReport, ReportReturning } from '@cumple/contracts/progress/progress-report';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { finishStep } from './internal/finish-step';
import { refuse, requireStep } from './internal/refuse';
import { takeReport } from './internal/take-report';
import { ManagedReportsQuery } from './managed-reports.query';

const NOTES = `INSERT INTO review_note (report_id, submission, field, text, made_at, institution_id, post_title)
  SELECT $1, $2, note.field, note.text, $3, i.id, $5 FROM institution i, jsonb_to_recordset($6) AS note(field text, text text) WHERE i.slug = $4`;

const RETURNED = `UPDATE progress_report SET state = 'returned', review_due_on = NULL, since_return = NULL, version = version + 1 WHERE id = $1`;

/** Returns a report with notes field by field. Nobody but its institution reads them. */
@Injectable()
export class ReturnReport {
  constructor(
    private readonly desk: WriteDesk,
    private readonly reports: ManagedReportsQuery,
  ) {}

  return(caller: Caller, id: number, version: number, { notes }: ReportReturning): Promise<ManagedReport> {
    return this.desk.write(caller, async (act) => {
      const { report, by } = await takeReport(act, 'report.review', id);
      requireStep(report.state, 'return');
      requireVersion(report, version);
      // Its institution could neither correct nor send it again.
      refuse(report.milestone.withdrawn ? [{ field: 'milestone', code: 'milestone-withdrawn' }] : []);
      refuse(notes.length === 0 ? [{ field: 'notes', code: 'note-needed' }] : []);
      await act.manager.query(NOTES, [id, report.submissions, act.now, by?.institution, by?.postTitle, JSON.stringify(notes)]);
      await act.manager.query(RETURNED, [id]);
      await finishStep(act, report, { action: 'report.returned', public: false, after: { notedFields: notes.map(({ field }) => field) } });
      return this.reports.after(act, id);
    });
  }
}
