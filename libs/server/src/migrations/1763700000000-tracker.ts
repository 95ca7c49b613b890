import type { MigrationInterface, QueryRunner } from 'typeorm';
import { commitmentTables } from './tracker/commitments.sql';
import { planTables } from './tracker/plans.sql';
import { recordTables } from './tracker/records.sql';

/** The tracker's first tables: plans, institutions, commitments, judgements and findings. */
export class Tracker1763700000000 implements MigrationInterface {
  name = 'Tracker1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...planTables, ...commitmentTables, ...recordTables]) await runner.query(statement);
  }

  /** Public plans are never unpublished, so there is no way back that loses them: restore a copy of the database. */
  async down(): Promise<void> {
    throw new Error('The first migration cannot be undone: it would delete public plans.');
  }
}
