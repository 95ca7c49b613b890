import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule, type AccountsOptions } from './accounts/accounts.module';
import { ErasureModule } from './accounts/erasure/erasure.module';
import { CommitmentsModule } from './commitments/commitments.module';
import { ReadModule } from './common/read.module';
import { HistoryModule } from './workspace/history/history.module';
import { PublicSiteModule } from './public-site/public-site.module';
import { SelfAssessmentModule } from './self-assessment/self-assessment.module';

export type ServerOptions = AccountsOptions;

/** Every column's module. It needs a TypeORM data source and the `HttpModule` beside it. */
@Module({})
export class ServerModule {
  static forRoot(options: ServerOptions): DynamicModule {
    return { module: ServerModule, imports: [ReadModule, AccountsModule.forRoot(options), ErasureModule, CommitmentsModule, SelfAssessmentModule, HistoryModule, PublicSiteModule] };
  }
}
