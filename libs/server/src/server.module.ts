import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module';
import { DemonstrationModule } from './accounts/demonstration/demonstration.module';
import { ErasureModule } from './accounts/erasure/erasure.module';
import { SingleSignOnModule } from './accounts/single-sign-on/single-sign-on.module';
import { ActionPlansModule } from './action-plans/action-plans.module';
import { FilesModule } from './commitments/files/files.module';
import { CommitmentsModule } from './commitments/commitments.module';
import { LinksModule } from './commitments/links/links.module';
import { InstitutionsModule } from './institutions/institutions.module';
import { ReadModule } from './common/read.module';
import { SERVER_OPTIONS, serverOptions, type ServerOptions } from './common/server-options';
import { HistoryModule } from './workspace/history/history.module';
import { NotificationsModule } from './notifications/notifications.module';
import { DemonstrationReportsModule } from './progress/demonstration/demonstration-reports.module';
import { RoundsModule } from './progress/rounds/rounds.module';
import { ReportFilesModule } from './progress/files/report-files.module';
import { SheetsModule } from './progress/sheets/sheets.module';
import { ReportSpreadsheetsModule } from './progress/spreadsheet/report-spreadsheets.module';
import { SubmissionsModule } from './progress/submissions/submissions.module';
import { ReviewModule } from './progress/review/review.module';
import { PublicSiteModule } from './public-site/public-site.module';
import { SelfAssessmentModule } from './self-assessment/self-assessment.module';
import { AlertsModule } from './alerts/alerts.module';
import { CoordinationModule } from './workspace/coordination/coordination.module';
import { DraftsModule } from './workspace/drafts/drafts.module';

/** Every column's module. It needs a TypeORM data source and the `HttpModule` beside it. */
@Module({})
export class ServerModule {
  static forRoot(given: Partial<ServerOptions>): DynamicModule {
    const options = serverOptions(given);
    return {
      module: ServerModule,
      // The options are everybody's.
      global: true,
      providers: [{ provide: SERVER_OPTIONS, useValue: options }],
      exports: [SERVER_OPTIONS],
      imports: [ReadModule, AccountsModule.forRoot(options), SingleSignOnModule, DemonstrationModule, ErasureModule, InstitutionsModule, ActionPlansModule, CommitmentsModule, FilesModule, LinksModule, ReportFilesModule, SheetsModule, ReportSpreadsheetsModule, SubmissionsModule, DemonstrationReportsModule, RoundsModule, SelfAssessmentModule, NotificationsModule, AlertsModule, HistoryModule, CoordinationModule, DraftsModule, ReviewModule, PublicSiteModule],
    };
  }
}
