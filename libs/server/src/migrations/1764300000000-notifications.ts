import type { MigrationInterface, QueryRunner } from 'typeorm';
import { notificationTables } from './notifications/notifications.sql';

/** What people are told, and the mail that tells them. */
export class Notifications1764300000000 implements MigrationInterface {
  name = 'Notifications1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of notificationTables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['mail_message', 'digest', 'notification_preference', 'notification_reading', 'notification']) await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP TRIGGER outbox_event_told ON outbox_event');
    await runner.query('DROP FUNCTION tell_outbox()');
    await runner.query('ALTER TABLE outbox_event DROP COLUMN attempts, DROP COLUMN retry_at');
  }
}
