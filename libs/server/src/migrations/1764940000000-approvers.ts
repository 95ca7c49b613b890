import type { MigrationInterface, QueryRunner } from 'typeorm';

/** To whom each link for approval was sent: it is worth something only while that mandate lasts. */
const statements = [
  `CREATE TABLE approval_link (
     submission_id uuid NOT NULL CONSTRAINT approval_link_submission_fk REFERENCES report_submission,
     mandate_id integer NOT NULL CONSTRAINT approval_link_mandate_fk REFERENCES mandate,
     token_hash text NOT NULL,
     CONSTRAINT approval_link_pk PRIMARY KEY (submission_id, mandate_id))`,
  'CREATE INDEX approval_link_mandate_idx ON approval_link (mandate_id)',
  'CREATE INDEX approval_link_token_idx ON approval_link (token_hash)',
  // What waits was sent to everybody who approved at that moment, as one link: it goes on working while one of them still does.
  `INSERT INTO approval_link SELECT b.id, m.id, b.token_hash
     FROM report_submission b JOIN report_sheet s ON s.id = b.sheet_id JOIN action_plan p ON p.id = s.plan_id
       JOIN post ON post.role = 'approver' AND post.institution_id = s.institution_id AND (post.plan_id IS NULL OR post.plan_id = p.id)
       JOIN mandate m ON m.post_id = post.id AND m.account_id IS NOT NULL AND (m.ended_at IS NULL OR m.ended_at > b.sent_at)
         AND daterange(m.starts_on, m.ends_on, '[]') @> (b.sent_at AT TIME ZONE p.time_zone)::date
     WHERE b.state = 'awaiting-approval' AND b.token_hash IS NOT NULL`,
  'ALTER TABLE report_submission DROP token_hash',
];

export class Approvers1764940000000 implements MigrationInterface {
  name = 'Approvers1764940000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE report_submission ADD token_hash text CONSTRAINT report_submission_token_key UNIQUE');
    await runner.query('UPDATE report_submission b SET token_hash = (SELECT min(l.token_hash) FROM approval_link l WHERE l.submission_id = b.id)');
    await runner.query('DROP TABLE approval_link');
  }
}
