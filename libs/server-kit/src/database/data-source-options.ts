import { types } from 'pg';
import type { DataSourceOptions, EntityTarget, MigrationInterface, ObjectLiteral } from 'typeorm';
import { PreparingClient } from './prepared';

export interface DatabaseSchema {
  entities: (EntityTarget<ObjectLiteral> & (new () => ObjectLiteral))[];
  migrations: (new () => MigrationInterface)[];
}

export interface ConnectionLimits {
  /** Connections at most; default 10. */
  poolSize?: number;
  /** Milliseconds after which the server gives up a statement; 0 = never. Default 15,000. */
  statementTimeoutMs?: number;
  /** Milliseconds to wait for a connection; default 5,000. */
  connectTimeoutMs?: number;
  /** How the connection names itself in the server's own views; default `cumple`. */
  applicationName?: string;
}

// A prepared statement is planned once, whatever its parameters: ours are written to be good for all.
const SESSION = '-c TimeZone=UTC -c plan_cache_mode=force_generic_plan';

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

/** Options of a TypeORM data source on PostgreSQL. Sessions speak UTC; columns of type `date` are read as `YYYY-MM-DD`. */
export function dataSourceOptions(url: string, schema: DatabaseSchema, limits: ConnectionLimits = {}): PostgresOptions {
  return {
    type: 'postgres',
    url,
    ...schema,
    poolSize: limits.poolSize ?? 10,
    connectTimeoutMS: limits.connectTimeoutMs ?? 5_000,
    applicationName: limits.applicationName ?? 'cumple',
    installExtensions: false,
    synchronize: false,
    // TypeORM's log shows parameters, which may be personal data.
    logging: false,
    extra: { statement_timeout: limits.statementTimeoutMs ?? 15_000, options: SESSION, types: { getTypeParser }, Client: PreparingClient },
  };
}

/** The driver would make a `Date` at midnight of the machine's own zone out of a calendar day: leave the day alone. */
const getTypeParser: typeof types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === types.builtins.DATE ? (day: string) => day : types.getTypeParser(oid, format as 'text');
