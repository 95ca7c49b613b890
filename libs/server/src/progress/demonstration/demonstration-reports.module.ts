import { Module } from '@nestjs/common';
import { SubmissionsModule } from '../submissions/submissions.module';
import { DemonstrationReports } from './demonstration-reports';

@Module({ imports: [SubmissionsModule], providers: [DemonstrationReports] })
export class DemonstrationReportsModule {}
