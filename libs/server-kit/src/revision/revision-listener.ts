import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { takeAnnouncement } from './announcement';
import { RevisionBoard, type Revisions } from './revision-board';

const CHANNEL = 'cumple_revision';
const REVISIONS = `SELECT revision AS site, (SELECT coalesce(json_agg(json_build_object('plan', slug, 'revision', revision, 'timeZone', time_zone)), '[]')
  FROM action_plan WHERE published_at IS NOT NULL) AS plans FROM site`;

export interface RevisionListenerOptions {
  databaseUrl: string;
  /** Milliseconds between looks at the connection: a peer that vanished says nothing by itself. */
  heartbeat?: number;
  /** Milliseconds before a lost connection is tried anew. */
  retryAfter?: number;
}

/** Hears the database's announcements of new revisions over a connection of its own, and keeps the board true. */
@Injectable()
export class RevisionListener implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Revisions');
  private client: Client | null = null;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly board: RevisionBoard, private readonly options: RevisionListenerOptions) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.disconnect();
  }

  private async connect(): Promise<void> {
    const client = new Client({ connectionString: this.options.databaseUrl, keepAlive: true, connectionTimeoutMillis: 5_000, query_timeout: 5_000, application_name: 'cumple revisions' });
    this.client = client;
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ payload = '' }) => this.hear(client, payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      await this.load(client);
    } catch (error) {
      this.logger.warn({ err: error }, 'announcements of revisions cannot be heard');
      this.lost(client);
    }
  }

  /** Reads all revisions: at first, and at each heartbeat, which so mends whatever an announcement missed. */
  private async load(client: Client): Promise<void> {
    const { rows } = await client.query<Revisions>(REVISIONS);
    if (this.client !== client || this.stopped) return;
    if (rows[0]) this.board.load(rows[0]);
    this.timer = setTimeout(() => void this.load(client).catch(() => this.lost(client)), this.options.heartbeat ?? 15_000).unref();
  }

  private hear(client: Client, payload: string): void {
    try {
      if (this.client === client) takeAnnouncement(this.board, payload);
    } catch {
      this.lost(client);
    }
  }

  private lost(client: Client): void {
    if (this.client !== client || this.stopped) return;
    this.board.distrust();
    clearTimeout(this.timer);
    void this.disconnect();
    this.timer = setTimeout(() => void this.connect(), this.options.retryAfter ?? 1_000).unref();
  }

  private async disconnect(): Promise<void> {
    const client = this.client;
    this.client = null;
    this.board.distrust();
    await client?.end().catch(() => undefined);
  }
}
