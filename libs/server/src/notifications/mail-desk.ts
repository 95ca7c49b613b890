import type { MailKind } from '@cumple/contracts/notifications/notification-kind';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Jobs } from '@cumple/server-kit/jobs/jobs';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { SERVER_OPTIONS, type ServerOptions } from '../common/server-options';

/** A mail to be sent. */
export interface MailOrder {
  account: string;
  kind: MailKind;
  facts: Readonly<Record<string, string>>;
  /** A link or code, sealed. */
  secret?: string;
  expiresAt?: Date;
}

/** Mails of one kind that anybody can cause, to one account within an hour. */
export const MOST_MAILS_AN_HOUR = 5;
const BOUNDED: readonly MailKind[] = ['account.invited', 'account.password-reset-asked', 'account.sign-in-code-asked'];
const HOUR_MS = 3_600_000;

/** Where mail is left, within the transaction of what causes it; without a mail server, for the operator to read. */
@Injectable()
export class MailDesk {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SERVER_OPTIONS) private readonly options: ServerOptions,
  ) {}

  async leave(manager: EntityManager, { account, kind, facts, secret, expiresAt }: MailOrder): Promise<void> {
    const now = this.clock();
    if (BOUNDED.includes(kind) && (await isFlood(manager, account, kind, now))) return this.logger.warn({ account, kind }, 'mail left out: too many within an hour');
    const id = randomUUID();
    const state = this.options.smtpUrl ? 'waiting' : 'kept-for-operator';
    await manager.query(
      `INSERT INTO mail_message (id, account_id, kind, facts, secret, state, at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, account, kind, facts, secret ?? null, state, now, expiresAt ?? null],
    );
    if (state === 'waiting') await this.jobs.leave(manager, 'mail', { id });
  }
}

async function isFlood(manager: EntityManager, account: string, kind: MailKind, now: Date): Promise<boolean> {
  // Two at once would otherwise both be the last allowed.
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [account]);
  const since = new Date(now.getTime() - HOUR_MS);
  const [row] = await manager.query<{ count: number }[]>('SELECT count(*)::int AS count FROM mail_message WHERE account_id = $1 AND kind = $2 AND at > $3', [account, kind, since]);
  return (row?.count ?? 0) >= MOST_MAILS_AN_HOUR;
}
