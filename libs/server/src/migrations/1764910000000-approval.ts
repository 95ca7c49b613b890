import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Institutions that send only with an approval, what was refused, and what a returned report was answered with. */
const statements = [
  'ALTER TABLE institution ADD approval_required boolean NOT NULL DEFAULT false',
  `ALTER TABLE progress_report ADD since_return text CONSTRAINT progress_report_since_return_check CHECK (since_return IN ('changed', 'nothing-to-change'))`,
  `CREATE TABLE approval_refusal (
     milestone_id integer NOT NULL CONSTRAINT approval_refusal_milestone_fk REFERENCES milestone,
     institution_id integer NOT NULL CONSTRAINT approval_refusal_institution_fk REFERENCES institution,
     CONSTRAINT approval_refusal_pk PRIMARY KEY (milestone_id, institution_id))`,
  'CREATE INDEX approval_refusal_institution_idx ON approval_refusal (institution_id)',
  // What was refused before, and wasn't received since.
  `INSERT INTO approval_refusal SELECT DISTINCT r.milestone_id, s.institution_id
     FROM report_submission b CROSS JOIN LATERAL jsonb_array_elements(b.contents -> 'reports') told JOIN progress_report r ON r.id = (told ->> 'report')::integer JOIN report_sheet s ON s.id = r.sheet_id
     WHERE b.state = 'refused' AND r.state IN ('draft', 'returned') AND (r.received_at IS NULL OR r.received_at < b.decided_at)`,
];

export class Approval1764910000000 implements MigrationInterface {
  name = 'Approval1764910000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE approval_refusal');
    await runner.query('ALTER TABLE progress_report DROP since_return');
    await runner.query('ALTER TABLE institution DROP approval_required');
  }
}
