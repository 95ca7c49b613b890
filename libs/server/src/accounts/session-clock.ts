import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OpenSession } from './actor.query';
import { SEEN_EVERY_SECONDS } from './session-limits';

/** Notes when sessions are used, so that an idle one ends. */
@Injectable()
export class SessionClock {
  constructor(private readonly dataSource: DataSource) {}

  async note({ id, lastSeenAt }: OpenSession, now: Date): Promise<void> {
    if (now.getTime() - lastSeenAt.getTime() < SEEN_EVERY_SECONDS * 1_000) return;
    await this.dataSource.query('UPDATE sign_in_session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2', [id, now]);
  }
}
