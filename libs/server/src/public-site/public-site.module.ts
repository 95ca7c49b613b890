import { Module } from '@nestjs/common';
import { CommitmentListQuery } from './commitments/commitment-list.query';
import { CommitmentQuery } from './commitments/commitment.query';
import { CommitmentsController } from './commitments/commitments.controller';
import { EvidencePackageQuery } from './evidence/evidence-package.query';
import { EvidencePackages } from './evidence/evidence-packages';
import { EvidencePackagesController } from './evidence/evidence-packages.controller';
import { AuditHeadController } from './history/audit-head.controller';
import { PublicHistoryController } from './history/public-history.controller';
import { PublicHistoryQuery } from './history/public-history.query';
import { InstitutionsController } from './institutions/institutions.controller';
import { InstitutionsQuery } from './institutions/institutions.query';
import { OverviewController } from './overview/overview.controller';
import { OverviewQuery } from './overview/overview.query';
import { MilestoneSeriesQuery } from './reports/milestone-series.query';
import { ProgressController } from './reports/progress.controller';
import { ProgressReportsQuery } from './reports/progress-reports.query';
import { PlansController } from './plans/plans.controller';
import { PlansQuery } from './plans/plans.query';

/** What everybody may read across columns. */
@Module({
  controllers: [PlansController, OverviewController, CommitmentsController, InstitutionsController, PublicHistoryController, AuditHeadController, ProgressController, EvidencePackagesController],
  providers: [PlansQuery, OverviewQuery, CommitmentListQuery, CommitmentQuery, InstitutionsQuery, PublicHistoryQuery, ProgressReportsQuery, MilestoneSeriesQuery, EvidencePackageQuery, EvidencePackages],
})
export class PublicSiteModule {}
