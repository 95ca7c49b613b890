import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { PgBoss, type ConnectionOptions } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { JOB_SCHEMA, type QueueName } from './queues';

/** A job as its worker gets it. */
export interface GivenJob {
  id: string;
  data: Record<string, string>;
  /** No other attempt will follow this one. */
  last: boolean;
}

export interface RetryOptions {
  retryLimit?: number;
  /** Seconds. */
  retryDelay?: number;
}

const CONNECTIONS = 4;
const LOOK_EVERY_SECONDS = 5;

/** The job queue: it connects when it is first needed, with the rights of the application. */
@Injectable()
export class Jobs implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private boss: Promise<PgBoss> | null = null;

  constructor(private readonly databaseUrl: string) {}

  /** Leaves a job for each of these within a transaction, in one statement: they run if, and only if, that commits. */
  async leave(manager: EntityManager, queue: QueueName, all: readonly Record<string, string>[], options: RetryOptions = {}): Promise<void> {
    const boss = await this.started();
    await boss.insert(queue, all.map((data) => ({ ...options, data })), { db: within(manager) });
  }

  /** Does the jobs of a queue as they come, a few at a time; a job whose work throws is tried again later. */
  async work(queue: QueueName, work: (job: GivenJob) => Promise<void>): Promise<void> {
    const boss = await this.started();
    const options = { batchSize: 1, localConcurrency: 3, pollingIntervalSeconds: 1, includeMetadata: true } as const;
    await boss.work<Record<string, string>, void, typeof options>(queue, options, async ([job]) => {
      if (job) await work({ id: job.id, data: job.data, last: job.retryCount >= job.retryLimit });
    });
  }

  /** Leaves a job again and again; cron in UTC. */
  async schedule(queue: QueueName, cron: string): Promise<void> {
    const boss = await this.started();
    await boss.schedule(queue, cron, {}, { tz: 'UTC' });
  }

  /** Lets jobs at hand be finished. */
  async beforeApplicationShutdown(): Promise<void> {
    const boss = await this.boss?.catch(() => null);
    await boss?.stop({ graceful: true, timeout: 10_000 });
  }

  private started(): Promise<PgBoss> {
    this.boss ??= this.start().catch((error: unknown) => {
      this.boss = null;
      throw error;
    });
    return this.boss;
  }

  private async start(): Promise<PgBoss> {
    const boss = new PgBoss({
      connectionString: this.databaseUrl, schema: JOB_SCHEMA, application_name: 'cumple jobs', max: CONNECTIONS,
      // The owner makes and repairs tables; the application may not.
      migrate: false, createSchema: false, reindex: false, monitorVacuum: false,
      useListenNotify: true, superviseIntervalSeconds: LOOK_EVERY_SECONDS, monitorIntervalSeconds: LOOK_EVERY_SECONDS,
    });
    boss.on('error', (error) => this.logger.warn({ err: error }, 'the job queue is in trouble'));
    return boss.start();
  }
}

function within(manager: EntityManager): NonNullable<ConnectionOptions['db']> {
  return { executeSql: async (text, values) => ({ rows: toRows(await manager.query<unknown>(text, values as unknown[])) }) };
}

/** TypeORM answers rows alone, or rows and their number for statements that change something. */
function toRows(answer: unknown): unknown[] {
  if (!Array.isArray(answer)) return [];
  return Array.isArray(answer[0]) ? (answer[0] as unknown[]) : answer;
}
