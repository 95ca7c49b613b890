import { type NotificationKind, USUAL_DELIVERY } from '@cumple/contracts/notifications/notification-kind';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { audienceSql } from './audience.sql';
import { MailDesk } from './mail-desk';

/** Something to be told. */
export interface News {
  kind: NotificationKind;
  /** What its text is filled with; never anything about a person. */
  facts: Readonly<Record<string, string>>;
  /** Address in the portal. */
  address: string | null;
  at: Date;
}

const INSERT = 'INSERT INTO notification (id, kind, account_id, post_id, facts, address, at) VALUES ($1, $2, $3, $4, $5, $6, $7)';

// $1 accounts, $2 kind, $3 the usual delivery.
const AT_ONCE = `SELECT a.id AS account FROM account a LEFT JOIN notification_preference p ON p.account_id = a.id AND p.kind = $2
  WHERE a.id = ANY ($1::uuid[]) AND coalesce(p.delivery, $3) = 'at-once' ORDER BY a.id`;

/** Tells accounts, and posts: whoever holds them now or next finds it in the workspace; who wants it at once gets one mail. */
@Injectable()
export class Tell {
  constructor(private readonly mail: MailDesk) {}

  async account(manager: EntityManager, account: string, news: News): Promise<void> {
    await insert(manager, news, { account });
    await this.mailTo(manager, [account], news);
  }

  async posts(manager: EntityManager, posts: readonly number[], news: News): Promise<void> {
    for (const post of posts) await insert(manager, news, { post });
    const rows = await manager.query<{ account: string }[]>(`WITH ${audienceSql('$1')} SELECT DISTINCT account_id AS account FROM audience WHERE post_id = ANY ($2)`, [news.at, posts]);
    await this.mailTo(manager, rows.map(({ account }) => account), news);
  }

  private async mailTo(manager: EntityManager, accounts: readonly string[], { kind, facts, address }: News): Promise<void> {
    const rows = await manager.query<{ account: string }[]>(AT_ONCE, [accounts, kind, USUAL_DELIVERY[kind]]);
    for (const { account } of rows) await this.mail.leave(manager, { account, kind, facts: address ? { ...facts, address } : facts });
  }
}

async function insert(manager: EntityManager, { kind, facts, address, at }: News, to: { account?: string; post?: number }): Promise<void> {
  await manager.query(INSERT, [randomUUID(), kind, to.account ?? null, to.post ?? null, facts, address, at]);
}
