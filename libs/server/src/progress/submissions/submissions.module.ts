import { Module } from '@nestjs/common';
import { ApprovalLinks } from './approval-links';
import { ApprovalsController } from './approvals.controller';
import { ApprovalsQuery } from './approvals.query';
import { DecideSubmission } from './decide-submission';
import { ExpireSubmissions } from './expire-submissions';
import { Papers } from './papers';
import { ReceiptsController } from './receipts.controller';
import { ReceiptsQuery } from './receipts.query';
import { SheetsModule } from '../sheets/sheets.module';
import { SubmissionsController } from './submissions.controller';
import { SubmitReports } from './submit-reports';
import { TakeBackSubmission } from './take-back-submission';

/** What institutions send, how it is approved, and its receipts. */
@Module({
  imports: [SheetsModule],
  controllers: [SubmissionsController, ApprovalsController, ReceiptsController],
  providers: [SubmitReports, ApprovalLinks, TakeBackSubmission, ApprovalsQuery, DecideSubmission, ExpireSubmissions, ReceiptsQuery, Papers],
  exports: [SubmitReports, ApprovalLinks],
})
export class SubmissionsModule {}
