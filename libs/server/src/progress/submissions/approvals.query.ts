import type { ApprovalReport, ApprovalView } from '@cumple/contracts/progress/report-sheet';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SubmittedContents } from '../submitted-contents';
import { awaitedSubmission } from './awaited-submission';

/** What somebody who was sent a link reads before approving. */
@Injectable()
export class ApprovalsQuery {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async byToken(token: string): Promise<ApprovalView> {
    const { contents, sentAt, expiresAt, timeZone, demonstration } = await awaitedSubmission(this.dataSource.manager, token, this.clock());
    const { plan, institution, round, letterNumber, letterOn, reports } = contents;
    return { plan, institution, round, letterNumber, letterOn, sentAt, expiresAt, timeZone, demonstration, reports: reports.map(readable) };
  }
}

function readable({ report: _, ...told }: SubmittedContents['reports'][number]): ApprovalReport {
  return told;
}
