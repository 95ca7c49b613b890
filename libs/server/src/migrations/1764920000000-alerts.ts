import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each account was sent by mail of what it is told: a digest looks at that, not at when something was told. */
const statements = [
  `CREATE TABLE notification_telling (
     notification_id uuid NOT NULL CONSTRAINT notification_telling_notification_fk REFERENCES notification,
     account_id uuid NOT NULL CONSTRAINT notification_telling_account_fk REFERENCES account,
     told_at timestamptz NOT NULL,
     CONSTRAINT notification_telling_pk PRIMARY KEY (notification_id, account_id))`,
  'CREATE INDEX notification_telling_account_idx ON notification_telling (account_id)',
  'CREATE INDEX notification_telling_told_idx ON notification_telling (told_at)',
  // What the last digests looked at isn't told again by the next, which looks some days back.
  `INSERT INTO notification_telling SELECT n.id, d.account_id, d.at FROM digest d
     JOIN notification n ON n.at <= d.at AND n.at > d.at - interval '4 days' AND (n.account_id IS NULL OR n.account_id = d.account_id)`,
];

export class Alerts1764920000000 implements MigrationInterface {
  name = 'Alerts1764920000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notification_telling');
  }
}
