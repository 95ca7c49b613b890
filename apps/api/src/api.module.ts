import { dataSourceOptions } from '@cumple/server-kit/database/data-source-options';
import type { Clock } from '@cumple/server-kit/http/clock';
import { HttpModule } from '@cumple/server-kit/http/http.module';
import { entities } from '@cumple/server/entities';
import type { ServerOptions } from '@cumple/server/common/server-options';
import { ServerModule } from '@cumple/server/server.module';
import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HealthController } from './health/health.controller';
import { ReadinessCheck } from './health/readiness';

export interface ApiModuleOptions {
  databaseUrl: string;
  build: string;
  clock?: Clock;
  /** The installation's secret. */
  secret?: Buffer;
  options: Partial<ServerOptions>;
}

/** The whole server: every column's modules, over one database. */
@Module({})
export class ApiModule {
  static forRoot({ databaseUrl, build, clock, secret, options }: ApiModuleOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        HttpModule.forRoot({ databaseUrl, build, clock, secret }),
        TypeOrmModule.forRoot({ ...dataSourceOptions(databaseUrl, { entities, migrations: [] }), retryAttempts: 1 }),
        ServerModule.forRoot(options),
      ],
      controllers: [HealthController],
      providers: [ReadinessCheck],
    };
  }
}
