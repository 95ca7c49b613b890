import type { HeldRole } from '@cumple/domain/common/actor';
import { authorise, type Target } from '@cumple/domain/common/authorise';
import type { Permission } from '@cumple/domain/common/rights';
import { appendAudit, type AuditAuthor, type AuditContent } from '@cumple/server-kit/audit/append-audit';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { appendEvents, type OutboxEvent } from '@cumple/server-kit/outbox/append-events';
import { Inject, Injectable } from '@nestjs/common';
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

/** Where every write happens: one transaction with its record and its events. */
@Injectable()
export class WriteDesk {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  write<Result>(caller: Caller, work: (act: Act) => Promise<Result>): Promise<Result> {
    // Within a transaction that keeps the answer, a part of it: what fails is taken back either way.
    return (presentTransaction() ?? this.dataSource).transaction(async (manager: EntityManager) => {
      const sheet = new Sheet(manager, this.clock(), caller);
      const result = await within(manager, () => work(sheet));
      await appendEvents(manager, sheet.events, sheet.now);
      // Last: whoever appends to the record holds up all others until the transaction ends.
      await appendAudit(manager, sheet.deeds);
      return result;
    });
  }
}

class Sheet implements Act {
  readonly deeds: AuditContent[] = [];
  readonly events: OutboxEvent[] = [];
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
