import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import type { OutboxDispatcher } from './outbox-dispatcher';

const CHANNEL = 'cumple_outbox';
const HEARTBEAT_MS = 5_000;
const RETRY_MS = 1_000;

/** Wakes the dispatcher when the database tells of new events, and now and then besides: a word may be lost. */
export class OutboxWatch {
  private readonly logger = new Logger('Outbox');
  private client: Client | null = null;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private asked = false;
  private stopped = false;

  constructor(private readonly dispatcher: OutboxDispatcher, private readonly databaseUrl: string) {}

  async start(): Promise<void> {
    const client = new Client({ connectionString: this.databaseUrl, keepAlive: true, connectionTimeoutMillis: 5_000, query_timeout: 5_000, application_name: 'cumple outbox' });
    this.client = client;
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', () => this.wake());
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.beat(client);
    } catch (error) {
      this.logger.warn({ err: error }, 'new events cannot be heard');
      this.lost(client);
    }
  }

  /** Lets the event at hand be finished; no other is begun. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
    await this.client?.end().catch(() => undefined);
  }

  private beat(client: Client): void {
    if (this.client !== client || this.stopped) return;
    this.wake();
    this.timer = setTimeout(() => void client.query('SELECT 1').then(() => this.beat(client), () => this.lost(client)), HEARTBEAT_MS).unref();
  }

  /** One round at a time; a word that comes meanwhile asks for one more. */
  private wake(): void {
    if (this.asked) return;
    this.asked = true;
    this.running = this.running.then(() => this.round());
  }

  private async round(): Promise<void> {
    this.asked = false;
    if (this.stopped) return;
    await this.dispatcher.drain(() => this.stopped).catch((error: unknown) => this.logger.warn({ err: error }, 'events could not be handed out'));
  }

  private lost(client: Client): void {
    if (this.client !== client || this.stopped) return;
    this.client = null;
    clearTimeout(this.timer);
    void client.end().catch(() => undefined);
    this.timer = setTimeout(() => void this.start(), RETRY_MS).unref();
  }
}
