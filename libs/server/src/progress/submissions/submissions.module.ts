import { Module } from '@nestjs/common';
import { ApprovalLinks } from './approval-links';
import { SubmissionsController } from './submissions.controller';
import { SubmitReports } from './submit-reports';

/** What institutions send, how it is approved, and its receipts. */
@Module({ controllers: [SubmissionsController], providers: [SubmitReports, ApprovalLinks], exports: [SubmitReports] })
export class SubmissionsModule {}
