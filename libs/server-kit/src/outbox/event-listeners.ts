import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** An event as it is handed out. */
export interface GivenEvent {
  id: string;
  kind: string;
  payload: Readonly<Record<string, unknown>>;
  at: Date;
}

/** What somebody does about an event, within the transaction that marks it as told: it happens once, or the event stays. */
export type Listener = (event: GivenEvent, manager: EntityManager) => Promise<void>;

/** Who listens to which kind of event. Whoever reacts registers here; the event knows nobody. */
@Injectable()
export class EventListeners {
  private readonly byKind = new Map<string, Listener[]>();

  /** Adds a listener of one kind, e.g. `account.invited`; several of a kind are called in the order in which they came. */
  on(kind: string, listener: Listener): void {
    this.byKind.set(kind, [...this.of(kind), listener]);
  }

  of(kind: string): readonly Listener[] {
    return this.byKind.get(kind) ?? [];
  }
}
