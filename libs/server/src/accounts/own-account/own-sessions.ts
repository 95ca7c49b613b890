import type { SessionEntry } from '@cumple/contracts/accounts/account';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found } from '../../common/found';
import { INACTIVITY_MINUTES } from '../session-limits';
import { endSessions } from '../sessions/end-sessions';
import type { OpenSession } from '../actor.query';

type Row = Omit<SessionEntry, 'createdAt' | 'lastSeenAt'> & { createdAt: Date; lastSeenAt: Date };

/** Where somebody is signed in, and how to end it there. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(session: OpenSession | null): Promise<SessionEntry[]> {
    const rows = await this.dataSource.query<Row[]>(SESSIONS, [session?.actor.account, session?.id, this.clock(), INACTIVITY_MINUTES]);
    return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString(), lastSeenAt: row.lastSeenAt.toISOString() }));
  }

  /** Ends one of the own. Throws 404 for any other. */
  async end(id: string, session: OpenSession | null): Promise<void> {
    const [ended] = await this.dataSource.query<[{ id: string }[], number]>('DELETE FROM sign_in_session WHERE id::text = $1 AND account_id = $2 RETURNING id', [id, session?.actor.account]);
    found(ended[0] ?? null);
  }

  /** Ends all but the present one. */
  async endOthers(session: OpenSession | null): Promise<void> {
    if (session) await endSessions(this.dataSource.manager, session.actor.account, session.id);
  }
}

const SESSIONS = `
  SELECT id, device, created_at AS "createdAt", last_seen_at AS "lastSeenAt", id = $2 AS current FROM sign_in_session
  WHERE account_id = $1 AND expires_at > $3 AND last_seen_at > $3::timestamptz - make_interval(mins => $4)
  ORDER BY id = $2 DESC, last_seen_at DESC, id`;
