import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accountTables } from './people/accounts.sql';
import { postChanges } from './people/posts.sql';
import { recordingTables } from './record/record.sql';

/** Who acts, in which post, and the record of what was done. */
export class People1764100000000 implements MigrationInterface {
  name = 'People1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...accountTables, ...postChanges, ...recordingTables]) await runner.query(statement);
  }

  /** The record is never taken back: restore a copy of the database. */
  async down(): Promise<void> {
    throw new Error('This migration cannot be undone: it would delete the record.');
  }
}
