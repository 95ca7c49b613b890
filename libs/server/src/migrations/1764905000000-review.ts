import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sent reports for another institution, and which reviewer was judge and party when it published. */
const statements = [
  'ALTER TABLE report_submission ADD COLUMN institution_id integer CONSTRAINT report_submission_institution_fk REFERENCES institution',
  'CREATE INDEX report_submission_institution_idx ON report_submission (institution_id)',
  'ALTER TABLE progress_report ADD COLUMN judge_and_party boolean NOT NULL DEFAULT false',
  // Of what was published before nobody kept whose post sent it.
  `UPDATE progress_report r SET judge_and_party = true FROM report_sheet s, milestone m, commitment c
    WHERE s.id = r.sheet_id AND m.id = r.milestone_id AND c.id = m.commitment_id AND r.reviewer_institution_id IN (s.institution_id, c.lead_institution_id)`,
  `UPDATE evidence e SET check_after = now() WHERE e.url IS NOT NULL AND e.published_at IS NULL AND e.check_after IS NULL
    AND EXISTS (SELECT FROM report_evidence re JOIN progress_report r ON r.id = re.report_id WHERE re.evidence_id = e.id AND r.state = 'submitted')`,
];

const back = ['ALTER TABLE progress_report DROP COLUMN judge_and_party', 'ALTER TABLE report_submission DROP COLUMN institution_id'];

export class Review1764905000000 implements MigrationInterface {
  name = 'Review1764905000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of back) await runner.query(statement);
  }
}
