import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What filled-in report sheets would change, until it is applied or forgotten. */
const statements = [
  `CREATE TABLE sheet_preview (
     id uuid CONSTRAINT sheet_preview_pk PRIMARY KEY,
     account_id uuid NOT NULL CONSTRAINT sheet_preview_account_fk REFERENCES account,
     sheet text NOT NULL,
     rows jsonb NOT NULL,
     expires_at timestamptz NOT NULL,
     applied_at timestamptz)`,
  'CREATE INDEX sheet_preview_account_idx ON sheet_preview (account_id, expires_at)',
  'CREATE INDEX sheet_preview_expires_idx ON sheet_preview (expires_at)',
];

export class SheetPreviews1764800000000 implements MigrationInterface {
  name = 'SheetPreviews1764800000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sheet_preview');
  }
}
