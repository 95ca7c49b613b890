import { type NotificationKind, NOTIFICATION_KINDS, USUAL_DELIVERY } from '@cumple/contracts/notifications/notification-kind';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SITE_TIME_ZONE } from '../accounts/actor.query';
import { audienceSql } from './audience.sql';
import { MailDesk } from './mail-desk';
import { noteTelling } from './note-telling';

/** Local hour at which the digest of the day is due. */
const HOUR = 7;
const MOST_LINES = 50;
const MOST_ACCOUNTS = 200;
/** What waited longer than this for a post's next holder is read in the workspace. */
const REACH_DAYS = 90;
/** What was written after a digest of something that happened before it – its worker was down, its event was tried again – comes with the next. */
const BELATED_DAYS = 3;

interface Due {
  account: string;
  day: string;
}

// The clock of somebody is that of the plan that their first mandate is limited to, else the site's.
const DUE = `WITH local AS (
    SELECT a.id, $1::timestamptz AT TIME ZONE coalesce((SELECT p.time_zone FROM mandate m JOIN post ON post.id = m.post_id JOIN action_plan p ON p.id = post.plan_id
      WHERE m.account_id = a.id AND m.ended_at IS NULL ORDER BY m.id LIMIT 1), ${SITE_TIME_ZONE}) AS time
    FROM account a WHERE a.disabled_at IS NULL AND a.erased_at IS NULL
      AND NOT (a.password_hash IS NULL AND EXISTS (SELECT FROM account_link l WHERE l.account_id = a.id AND l.purpose = 'invitation' AND l.used_at IS NULL)))
  SELECT local.id AS account, local.time::date::text AS day FROM local LEFT JOIN digest d ON d.account_id = local.id
  WHERE extract(hour FROM local.time) >= ${HOUR} AND (d.day IS NULL OR d.day < local.time::date) ORDER BY local.id LIMIT ${MOST_ACCOUNTS}`;

// One of two workers gets the day; the other gets nothing.
const TAKE_DAY = `WITH old AS (SELECT at FROM digest WHERE account_id = $1)
  INSERT INTO digest (account_id, day, at) VALUES ($1, $2, $3)
  ON CONFLICT (account_id) DO UPDATE SET day = excluded.day, at = excluded.at WHERE digest.day < excluded.day
  RETURNING (SELECT at FROM old) AS since`;

// $1 now, $2 account, $3 when the last digest was, $4 kinds that usually come by digest. Of a post that was taken over since, what waited there
// too. What an account hears by two posts is one thing: read or told once, it is read and told.
const UNTOLD = `WITH ${audienceSql('$1')},
  mine AS (SELECT array_agg(n.id ORDER BY n.id) AS ids, array_agg(n.post_id) AS posts, n.kind, n.at
    FROM notification n LEFT JOIN notification_reading r ON r.notification_id = n.id AND r.account_id = $2
      LEFT JOIN notification_telling t ON t.notification_id = n.id AND t.account_id = $2
    WHERE (n.account_id = $2 OR n.post_id IN (SELECT post_id FROM audience WHERE account_id = $2))
      AND n.at <= $1::timestamptz AND n.at > $1::timestamptz - interval '${REACH_DAYS} days'
    GROUP BY n.kind, n.at, n.facts HAVING count(r.read_at) = 0 AND count(t.told_at) = 0)
  SELECT mine.ids[1] AS id FROM mine LEFT JOIN notification_preference p ON p.account_id = $2 AND p.kind = mine.kind
  WHERE coalesce(p.delivery, CASE WHEN mine.kind = ANY ($4) THEN 'digest' END) = 'digest'
    AND (mine.at > coalesce($3::timestamptz - interval '${BELATED_DAYS} days', '-infinity')
      OR EXISTS (SELECT FROM mandate m WHERE m.post_id = ANY (mine.posts) AND m.account_id = $2 AND m.starts_on >= coalesce($3::timestamptz, '-infinity')::date))
  ORDER BY mine.at DESC, mine.ids LIMIT ${MOST_LINES}`;

const DIGESTED: NotificationKind[] = NOTIFICATION_KINDS.filter((kind) => USUAL_DELIVERY[kind] === 'digest');

/** Sends, once a day from seven in the morning where the person's plan is, what they want to be told together. */
@Injectable()
export class SendDigests {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mail: MailDesk,
  ) {}

  async run(now: Date): Promise<void> {
    const due = await this.dataSource.query<Due[]>(DUE, [now]);
    for (const { account, day } of due) await this.dataSource.transaction((manager) => this.one(manager, account, day, now));
  }

  private async one(manager: EntityManager, account: string, day: string, now: Date): Promise<void> {
    const [taken] = await manager.query<{ since: Date | null }[]>(TAKE_DAY, [account, day, now]);
    if (!taken) return;
    const rows = await manager.query<{ id: string }[]>(UNTOLD, [now, account, taken.since, DIGESTED]);
    if (rows.length === 0) return;
    const told = rows.map(({ id }) => id);
    await noteTelling(manager, told.map((notification) => ({ notification, account })), now);
    await this.mail.leave(manager, { account, kind: 'digest', facts: { told: told.join(), address: '/espacio/avisos' } });
  }
}
