import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../http/clock';
import { EventListeners, type GivenEvent } from './event-listeners';

/** After so many failures an event stays where it is, for people to look at. */
export const MOST_ATTEMPTS = 8;

// The oldest that nobody else has at hand; a failed one waits its time, and what came after it goes on.
const CLAIM = `SELECT id, kind, payload, at FROM outbox_event
  WHERE dispatched_at IS NULL AND attempts < ${MOST_ATTEMPTS} AND (retry_at IS NULL OR retry_at <= $1)
  ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`;

// Its payload goes with it: links and codes aren't kept longer than needed.
const DONE = `UPDATE outbox_event SET dispatched_at = $2, payload = '{}' WHERE id = $1`;
const FAILED = `UPDATE outbox_event SET attempts = attempts + 1, retry_at = $2::timestamptz + make_interval(secs => 10 * 2 ^ attempts) WHERE id = $1 AND dispatched_at IS NULL`;

/** Hands events to their listeners: each in one transaction with all that they make of it. */
@Injectable()
export class OutboxDispatcher {
  private readonly logger = new Logger('Outbox');

  constructor(
    private readonly dataSource: DataSource,
    private readonly listeners: EventListeners,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Hands out what waits now, oldest first, until nothing does or `stopped` says so. Answers how many events it took in hand. */
  async drain(stopped: () => boolean = () => false): Promise<number> {
    let taken = 0;
    while (!stopped() && (await this.handOutNext())) taken += 1;
    return taken;
  }

  private async handOutNext(): Promise<boolean> {
    let event: GivenEvent | undefined;
    try {
      await this.dataSource.transaction(async (manager) => {
        [event] = await manager.query<GivenEvent[]>(CLAIM, [this.clock()]);
        if (event) await this.handOut(event, manager);
      });
    } catch (error) {
      if (!event) throw error;
      await this.setAside(event, error);
    }
    return event !== undefined;
  }

  private async handOut(event: GivenEvent, manager: EntityManager): Promise<void> {
    for (const listener of this.listeners.of(event.kind)) await listener(event, manager);
    await manager.query(DONE, [event.id, this.clock()]);
  }

  private async setAside({ id, kind }: GivenEvent, error: unknown): Promise<void> {
    this.logger.warn({ event: id, kind, err: error }, 'an event could not be handed out');
    await this.dataSource.query(FAILED, [id, this.clock()]);
  }
}
