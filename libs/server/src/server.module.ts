import { Module } from '@nestjs/common';
import { CommitmentsModule } from './commitments/commitments.module';
import { ReadModule } from './common/read.module';
import { PublicSiteModule } from './public-site/public-site.module';
import { SelfAssessmentModule } from './self-assessment/self-assessment.module';

/** Every column's module. It needs a TypeORM data source and the `HttpModule` beside it. */
@Module({ imports: [ReadModule, CommitmentsModule, SelfAssessmentModule, PublicSiteModule] })
export class ServerModule {}
