import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Evidence that somebody took off the public says why. */
const statements = [
  `ALTER TABLE evidence ADD COLUMN withdrawal_reason text,
     ADD CONSTRAINT evidence_withdrawal_check CHECK (withdrawal_reason IS NULL OR withdrawn_at IS NOT NULL)`,
  // Few ever are: what cites the same content finds them by its file.
  'CREATE INDEX evidence_taken_off_idx ON evidence (file_id) WHERE withdrawal_reason IS NOT NULL',
];

export class EvidenceWithdrawal1764950000000 implements MigrationInterface {
  name = 'EvidenceWithdrawal1764950000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    // What was taken off stays off: without its reason it is as good as no longer cited.
    await runner.query('ALTER TABLE evidence DROP COLUMN withdrawal_reason');
  }
}
