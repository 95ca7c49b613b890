import { Module } from '@nestjs/common';
import { ManagedReportsQuery } from './managed-reports.query';
import { PublishReport } from './publish-report';
import { PublishReports } from './publish-reports';
import { PublishUnreviewed } from './publish-unreviewed.job';
import { ReportsController } from './reports.controller';
import { ReturnReport } from './return-report';
import { ReviewController } from './review.controller';
import { SentReportsController } from './sent-reports.controller';
import { SentReportsQuery } from './sent-reports.query';
import { WithdrawReport } from './withdraw-report';

/** Reports that were received: reviewed, returned, published, withdrawn. */
@Module({
  controllers: [ReviewController, ReportsController, SentReportsController],
  providers: [ManagedReportsQuery, SentReportsQuery, PublishReport, PublishReports, ReturnReport, WithdrawReport, PublishUnreviewed],
})
export class ReviewModule {}
