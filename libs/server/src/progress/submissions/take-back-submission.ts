import type { SubmissionLine } from '@cumple/contracts/progress/report-sheet';
import { submissionAfter, type SubmissionState } from '@cumple/domain/progress/submission.state';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { WriteDesk } from '../../common/write-desk';
import { notNow } from '../sheets/refuse';
import { takeSheetAnyway } from '../sheets/take-sheet';
import { endSubmission } from './end-submission';
import { readSubmission } from './submit-reports';

interface Row {
  plan: string;
  round: number | null;
  institution: string;
}

const WHERE = `SELECT p.slug AS plan, r.number AS round, i.slug AS institution FROM report_submission b JOIN report_sheet s ON s.id = b.sheet_id
  JOIN action_plan p ON p.id = s.plan_id JOIN institution i ON i.id = s.institution_id LEFT JOIN reporting_round r ON r.id = s.round_id WHERE b.id::text = $1`;
const STATE = 'SELECT state FROM report_submission WHERE id = $1 FOR UPDATE';

/** Takes back what waits for approval; its link stops working. */
@Injectable()
export class TakeBackSubmission {
  constructor(private readonly desk: WriteDesk) {}

  takeBack(caller: Caller, id: string): Promise<SubmissionLine> {
    return this.desk.write(caller, async (act) => {
      act.authorise('report.write');
      const [sheet] = await act.manager.query<Row[]>(WHERE, [id.toLowerCase()]);
      await takeSheetAnyway(act, found(sheet ?? null));
      const [row] = await act.manager.query<{ state: SubmissionState }[]>(STATE, [id]);
      if (submissionAfter(found(row ?? null).state, 'take-back') === null) throw notNow('already-decided');
      await endSubmission(act, id, 'taken-back');
      act.record({ action: 'submission.taken-back', about: `submissions/${id}`, public: false });
      return readSubmission(act, id);
    });
  }
}
