import { type NotificationKind, USUAL_DELIVERY } from '@cumple/contracts/notifications/notification-kind';
import { groupBy } from '@cumple/domain/common/group-by';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { audienceSql } from './audience.sql';
import { MailDesk } from './mail-desk';
import { noteTelling } from './note-telling';

/** What is told, and where one reads more. */
export interface Told {
  /** What its text is filled with; never anything about a person. */
  facts: Readonly<Record<string, string>>;
  /** Address in the portal. */
  address: string | null;
}

/** Of what kind it is, and when it happened. */
export interface Occasion {
  kind: NotificationKind;
  at: Date;
}

/** Something to be told. */
export type News = Told & Occasion;

type Addressed = Told & { id: string; post?: number; account?: string };

/** What some accounts hear, and the notifications that keep it. */
type Heard = Told & { ids: readonly string[]; accounts: readonly string[] };

const INSERT = `INSERT INTO notification (id, kind, account_id, post_id, facts, address, at)
  SELECT given.id, $2, given.account, given.post, given.facts, given.address, $3 FROM json_to_recordset($1::json) AS given(id uuid, account uuid, post integer, facts jsonb, address text)`;

// $1 accounts, $2 kind, $3 the usual delivery. Who hasn't accepted the invitation yet gets that alone.
const AT_ONCE = `SELECT a.id AS account FROM account a LEFT JOIN notification_preference p ON p.account_id = a.id AND p.kind = $2
  WHERE a.id = ANY ($1::uuid[]) AND coalesce(p.delivery, $3) = 'at-once'
    AND NOT (a.password_hash IS NULL AND EXISTS (SELECT FROM account_link l WHERE l.account_id = a.id AND l.purpose = 'invitation' AND l.used_at IS NULL)) ORDER BY a.id`;

const HEARERS = `WITH ${audienceSql('$1')} SELECT DISTINCT post_id AS post, account_id AS account FROM audience WHERE post_id = ANY ($2)`;

/** Tells accounts, and posts: whoever holds them now or next finds it in the workspace; who wants it at once gets one mail. */
@Injectable()
export class Tell {
  constructor(private readonly mail: MailDesk) {}

  async account(manager: EntityManager, account: string, { kind, at, ...told }: News): Promise<void> {
    const id = randomUUID();
    await insert(manager, [{ ...told, id, account }], { kind, at });
    await this.mailTo(manager, [{ ...told, ids: [id], accounts: [account] }], { kind, at });
  }

  posts(manager: EntityManager, posts: readonly number[], { kind, at, ...told }: News): Promise<void> {
    return this.each(manager, [{ ...told, posts }], { kind, at });
  }

  /** Tells many posts, some of them this and some that, in as many statements as of one. */
  async each(manager: EntityManager, given: readonly (Told & { posts: readonly number[] })[], { kind, at }: Occasion): Promise<void> {
    const all = given.filter(({ posts }) => posts.length > 0).map((told) => ({ ...told, ids: told.posts.map(() => randomUUID()) }));
    if (all.length === 0) return;
    await insert(manager, all.flatMap(({ posts, ids, facts, address }) => posts.map((post, place) => ({ id: ids[place] ?? '', post, facts, address }))), { kind, at });
    const rows = await manager.query<{ post: number; account: string }[]>(HEARERS, [at, [...new Set(all.flatMap(({ posts }) => posts))]]);
    const hearers = groupBy(rows, ({ post }) => post);
    const accounts = (posts: readonly number[]) => [...new Set(posts.flatMap((post) => hearers.get(post)?.map(({ account }) => account) ?? []))];
    await this.mailTo(manager, all.map(({ posts, ...told }) => ({ ...told, accounts: accounts(posts) })), { kind, at });
  }

  private async mailTo(manager: EntityManager, given: readonly Heard[], { kind, at }: Occasion): Promise<void> {
    const rows = await manager.query<{ account: string }[]>(AT_ONCE, [[...new Set(given.flatMap(({ accounts }) => accounts))], kind, USUAL_DELIVERY[kind]]);
    const atOnce = new Set(rows.map(({ account }) => account));
    const mailed = given.flatMap(({ accounts, ...told }) => accounts.filter((account) => atOnce.has(account)).map((account) => ({ ...told, account })));
    await this.mail.leaveAll(manager, kind, mailed.map(({ account, facts, address }) => ({ account, facts: address ? { ...facts, address } : facts })));
    await noteTelling(manager, mailed.flatMap(({ account, ids }) => ids.map((notification) => ({ notification, account }))), at);
  }
}

async function insert(manager: EntityManager, given: readonly Addressed[], { kind, at }: Occasion): Promise<void> {
  await manager.query(INSERT, [JSON.stringify(given), kind, at]);
}
