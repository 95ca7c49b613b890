import type { MailKind, NotificationKind } from '@cumple/contracts/notifications/notification-kind';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Jobs } from '@cumple/server-kit/jobs/jobs';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { SERVER_OPTIONS, type ServerOptions } from '../common/server-options';

/** What a mail says, and to whom. */
interface MailContent {
  account: string;
  facts: Readonly<Record<string, string>>;
  /** A link or code, sealed. */
  secret?: string;
  expiresAt?: Date;
}

/** A mail to be sent. */
export interface MailOrder extends MailContent {
  kind: MailKind;
}

/** Mails of one kind that anybody can cause, to one account within an hour. */
export const MOST_MAILS_AN_HOUR = 5;
const BOUNDED: readonly MailKind[] = ['account.invited', 'account.password-reset-asked', 'account.sign-in-code-asked'];
const HOUR_MS = 3_600_000;
const INSERT = `INSERT INTO mail_message (id, account_id, kind, facts, secret, state, at, expires_at)
  SELECT given.id, given.account, $2, given.facts, given.secret, $3, $4, given."expiresAt" FROM json_to_recordset($1::json) AS given(id uuid, account uuid, facts jsonb, secret text, "expiresAt" timestamptz)`;

/** Where mail is left, within the transaction of what causes it; without a mail server, for the operator to read. */
@Injectable()
export class MailDesk {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SERVER_OPTIONS) private readonly options: ServerOptions,
  ) {}

  async leave(manager: EntityManager, { kind, ...order }: MailOrder): Promise<void> {
    const { account } = order;
    if (BOUNDED.includes(kind) && (await isFlood(manager, account, kind, this.clock()))) return this.logger.warn({ account, kind }, 'mail left out: too many within an hour');
    await this.put(manager, kind, [order]);
  }

  /** Many mails of a kind that nobody can cause at will, in two statements. */
  async leaveAll(manager: EntityManager, kind: NotificationKind, orders: readonly MailContent[]): Promise<void> {
    if (orders.length > 0) await this.put(manager, kind, orders);
  }

  private async put(manager: EntityManager, kind: MailKind, orders: readonly MailContent[]): Promise<void> {
    const state = this.options.smtpUrl ? 'waiting' : 'kept-for-operator';
    const mails = orders.map((order) => ({ ...order, id: randomUUID() }));
    await manager.query(INSERT, [JSON.stringify(mails), kind, state, this.clock()]);
    if (state === 'waiting') await this.jobs.leave(manager, 'mail', mails.map(({ id }) => ({ id })));
  }
}

async function isFlood(manager: EntityManager, account: string, kind: MailKind, now: Date): Promise<boolean> {
  // Two at once would otherwise both be the last allowed.
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [account]);
  const since = new Date(now.getTime() - HOUR_MS);
  const [row] = await manager.query<{ count: number }[]>('SELECT count(*)::int AS count FROM mail_message WHERE account_id = $1 AND kind = $2 AND at > $3', [account, kind, since]);
  return (row?.count ?? 0) >= MOST_MAILS_AN_HOUR;
}
