import type { HeldRole } from '@cumple/domain/common/actor';
import { authorise, type Target } from '@cumple/domain/common/authorise';
import type { Permission } from '@cumple/domain/common/rights';
import { appendAudit, type AuditAuthor, type AuditContent } from '@cumple/server-kit/audit/append-audit';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { appendEvents, type OutboxEvent } from '@cumple/server-kit/outbox/append-events';
import { isCrossed } from '@cumple/server-kit/http/database-away';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { setTimeout } from 'node:timers/promises';
import { DataSource, type EntityManager } from 'typeorm';
import { accessDenied } from './access-denied';
import type { Caller } from './caller';
import { presentTransaction, within } from './transaction';

/** What an operation tells the record: the desk adds who, when and from where. */
export interface Deed {
  action: string;
  about: string;
  public: boolean;
  before?: unknown;
  after?: unknown;
  reason?: string | null;
  /** Values about persons, by account, encrypted by the caller. */
  personal?: Readonly<Record<string, string>>;
}

/** One write operation under way: everything in it happens together, or not at all. */
export interface Act {
  manager: EntityManager;
  /** The instant at which it happens. */
  now: Date;
  caller: Caller;
  /** Asks the rights table, and remembers the role that allowed it: the record names its post. Throws 401 or 403. */
  authorise(permission: Permission, target?: Target): HeldRole | null;
  /** Adds to the record. */
  record(deed: Deed): void;
  /** Leaves an event for listeners, who act after commit. */
  announce(event: OutboxEvent): void;
}

/** Begun anew at once, a write that was taken back could be ahead of the other once more. */
const OTHERS_TURN_MS = 100;

/** Where every write happens: one transaction with its record and its events. */
@Injectable()
export class WriteDesk {
  private readonly logger = new Logger('WriteDesk');

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  write<Result>(caller: Caller, work: (act: Act) => Promise<Result>): Promise<Result> {
    const present = presentTransaction();
    // Within a transaction that keeps the answer, a part of it: what fails is taken back either way.
    if (present) return this.once(present, caller, work);
    return this.once(this.dataSource, caller, work).catch(async (error: unknown) => {
      if (!isCrossed(error)) throw error;
      this.logger.warn({ err: error }, 'two writes crossed: this one is done anew');
      await setTimeout(OTHERS_TURN_MS);
      return this.once(this.dataSource, caller, work);
    });
  }

  private once<Result>(transactions: Pick<DataSource, 'transaction'>, caller: Caller, work: (act: Act) => Promise<Result>): Promise<Result> {
    return transactions.transaction(async (manager: EntityManager) => {
      const sheet = new Sheet(manager, this.clock(), caller);
      const result = await within(manager, () => work(sheet));
      await appendEvents(manager, sheet.events, sheet.now);
      // Last: whoever appends to the record holds up all others until the transaction ends.
      await appendAudit(manager, sheet.deeds);
      await requireRightsStill(sheet);
      return result;
    });
  }
}

/**
 * Refuses a write whose mandates were ended since it began, or are being ended at this moment. Nothing is waited for, and nothing is
 * done after it but the commit, so that it can't deadlock with the end; an end that comes later waits for the commit.
 */
async function requireRightsStill({ manager, now, mandates }: Sheet): Promise<void> {
  if (mandates.size === 0) return;
  const rows = await manager.query<unknown[]>(RIGHTS_STILL, [[...mandates], now]);
  if (rows.length < mandates.size) throw accessDenied('sign-in-needed');
}

// What this very write ended bears its own instant.
const RIGHTS_STILL = `
  SELECT FROM mandate m JOIN account a ON a.id = m.account_id
   WHERE m.id = ANY ($1) AND (m.ended_at IS NULL OR m.ended_at = $2) AND (a.disabled_at IS NULL OR a.disabled_at = $2)
     FOR SHARE OF m SKIP LOCKED`;

class Sheet implements Act {
  readonly deeds: AuditContent[] = [];
  readonly events: OutboxEvent[] = [];
  /** Mandates by whose rights it is done. */
  readonly mandates = new Set<number>();
  private as: HeldRole | null = null;

  constructor(
    readonly manager: EntityManager,
    readonly now: Date,
    readonly caller: Caller,
  ) {}

  authorise(permission: Permission, target?: Target): HeldRole | null {
    const answer = authorise(this.caller.actor, permission, target);
    if (!answer.allowed) throw accessDenied(answer.reason);
    this.as = answer.as;
    if (answer.as) this.mandates.add(answer.as.mandate);
    return answer.as;
  }

  record({ before = null, after = null, reason = null, personal, ...deed }: Deed): void {
    const { source } = this.caller;
    this.deeds.push({ at: this.now.toISOString(), ...deed, by: this.author(), source, reason, before, after, personal: personal ?? null });
  }

  announce(event: OutboxEvent): void {
    this.events.push(event);
  }

  private author(): AuditAuthor | null {
    if (!this.caller.actor && !this.as) return null;
    const { as } = this;
    return {
      account: this.caller.actor?.account ?? null,
      role: as?.role ?? null,
      post: as?.postTitle ?? null,
      institution: as?.institution ?? null,
      institutionName: as?.institutionName ?? null,
      ...(as?.institutionAcronym !== undefined && { institutionAcronym: as.institutionAcronym }),
    };
  }
}
