import { dataSourceOptions } from '@cumple/server-kit/database/data-source-options';
import type { Clock } from '@cumple/server-kit/http/clock';
import { HttpModule } from '@cumple/server-kit/http/http.module';
import { entities } from '@cumple/server/entities';
import { ServerModule } from '@cumple/server/server.module';
import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HealthController } from './health/health.controller';
import { ReadinessCheck } from './health/readiness';

export interface ApiModuleOptions {
  databaseUrl: string;
  build: string;
  clock?: Clock;
}

/** The whole server: every column's modules, over one database. */
@Module({})
export class ApiModule {
  static forRoot({ databaseUrl, build, clock }: ApiModuleOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        HttpModule.forRoot({ databaseUrl, build, clock }),
        TypeOrmModule.forRoot({ ...dataSourceOptions(databaseUrl, { entities, migrations: [] }), retryAttempts: 1 }),
        ServerModule,
      ],
      controllers: [HealthController],
      providers: [ReadinessCheck],
    };
  }
}
