import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

// Links and codes go when they stop working, or after a week.
const WIPE = `UPDATE mail_message SET secret = NULL WHERE secret IS NOT NULL AND (expires_at <= $1 OR at <= $1::timestamptz - interval '7 days')`;
// What no worker settled within a day – the last one died – isn't sent any more.
const GIVE_UP = `UPDATE mail_message SET state = 'failed', reason = 'gave-up', secret = NULL WHERE state IN ('waiting', 'sending') AND at <= $1::timestamptz - interval '1 day'`;
const FORGET_MAIL = `DELETE FROM mail_message WHERE at <= $1::timestamptz - interval '90 days'`;
// As long as a digest looks back.
const FORGET_TELLING = `DELETE FROM notification_telling WHERE told_at <= $1::timestamptz - interval '90 days'`;
const FORGET_EVENTS = `DELETE FROM outbox_event WHERE dispatched_at <= $1::timestamptz - interval '30 days'`;

/** Takes away what is kept of mail for no longer than needed. */
@Injectable()
export class ClearMail {
  constructor(private readonly dataSource: DataSource) {}

  async run(now: Date): Promise<void> {
    for (const statement of [WIPE, GIVE_UP, FORGET_MAIL, FORGET_TELLING, FORGET_EVENTS]) await this.dataSource.query(statement, [now]);
  }
}
