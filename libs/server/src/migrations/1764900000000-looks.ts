import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indexes by which what is looked at every few minutes finds the few that ask for something among all there are. */
const statements = [
  // Addresses by when they are to be opened; drafts that nobody asked about never are.
  `CREATE INDEX evidence_due_idx ON evidence ((coalesce(check_after, '-infinity'::timestamptz)), id)
     WHERE url IS NOT NULL AND withdrawn_at IS NULL AND (published_at IS NOT NULL OR check_after IS NOT NULL)`,
  'CREATE INDEX evidence_opened_idx ON evidence (last_opened_at) WHERE last_opened_at IS NOT NULL AND url IS NOT NULL AND published_at IS NOT NULL',
  `CREATE INDEX progress_report_unsettled_idx ON progress_report (milestone_id) WHERE state IN ('submitted', 'returned')`,
  `CREATE INDEX notification_alerts_idx ON notification (post_id, (facts ->> 'plan'), at) WHERE kind = 'alerts.waiting'`,
];

const names = ['evidence_due_idx', 'evidence_opened_idx', 'progress_report_unsettled_idx', 'notification_alerts_idx'];

export class Looks1764900000000 implements MigrationInterface {
  name = 'Looks1764900000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of names) await runner.query(`DROP INDEX ${name}`);
  }
}
