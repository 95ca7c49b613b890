import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Spreadsheets that were sent to be looked at, until they are applied or forgotten. */
const statements = [
  `CREATE TABLE plan_import (
     id uuid CONSTRAINT plan_import_pk PRIMARY KEY,
     account_id uuid NOT NULL CONSTRAINT plan_import_account_fk REFERENCES account,
     plan text,
     file_name text NOT NULL,
     sha256 text NOT NULL,
     state text NOT NULL,
     rows_read integer NOT NULL DEFAULT 0,
     rows_total integer NOT NULL DEFAULT 0,
     problems jsonb NOT NULL DEFAULT '[]',
     problem_count integer NOT NULL DEFAULT 0,
     changes jsonb,
     fingerprint text,
     asks_for_reason boolean NOT NULL DEFAULT false,
     tables jsonb,
     created_at timestamptz NOT NULL,
     CONSTRAINT plan_import_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
     CONSTRAINT plan_import_state_check CHECK (state IN ('reading', 'has-problems', 'ready', 'applied', 'failed')))`,
  'CREATE INDEX plan_import_account_idx ON plan_import (account_id, created_at)',
];

export class PlanImports1764400000000 implements MigrationInterface {
  name = 'PlanImports1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE plan_import');
  }
}
