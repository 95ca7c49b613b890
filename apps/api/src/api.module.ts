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
  /** People reach us over TLS. */
  secure: boolean;
  /** Origin that people reach us at. */
  publicUrl?: string | null;
  /** The installation's secret. */
  secret?: Buffer;
}

/** The whole server: every column's modules, over one database. */
@Module({})
export class ApiModule {
  static forRoot({ databaseUrl, build, clock, secure, publicUrl, secret }: ApiModuleOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        HttpModule.forRoot({ databaseUrl, build, clock, secret }),
        TypeOrmModule.forRoot({ ...dataSourceOptions(databaseUrl, { entities, migrations: [] }), retryAttempts: 1 }),
        ServerModule.forRoot({ secure, publicUrl }),
      ],
      controllers: [HealthController],
      providers: [ReadinessCheck],
    };
  }
}
