import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RepeatableRequest } from './repeatable-request';

/** What was answered to a request. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

export interface KeptAnswer extends Answer {
  requestHash: string;
}

/** Answers are kept for a day; with every new one, as many old ones go at most. */
const KEPT = `interval '24 hours'`;
const CLEANED_AT_ONCE = 100;

/** The answers to requests that may be repeated. Each is kept in the very transaction that did what was asked. */
@Injectable()
export class KeptAnswers {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Claims a key – waiting for whoever claims it now – and answers `null`; or what is kept under it already. */
  async claim(manager: EntityManager, { account, key, hash }: RepeatableRequest): Promise<KeptAnswer | null> {
    const now = this.clock();
    const claimed = await manager.query<unknown[]>(CLAIM, [account, key, hash, now]);
    if (claimed.length > 0) return null;
    const [kept] = await manager.query<KeptAnswer[]>('SELECT request_hash AS "requestHash", status, headers, body FROM kept_answer WHERE account_id = $1 AND key = $2', [account, key]);
    if (!kept) throw new Error('An answer that is kept has vanished.');
    return kept;
  }

  async keep(manager: EntityManager, { account, key }: RepeatableRequest, { status, headers, body }: Answer): Promise<void> {
    await manager.query('UPDATE kept_answer SET status = $3, headers = $4, body = $5 WHERE account_id = $1 AND key = $2', [account, key, status, headers, JSON.stringify(body ?? null)]);
    await manager.query(CLEAN, [this.clock()]);
  }
}

// One that has had its day counts as none.
const CLAIM = `INSERT INTO kept_answer (account_id, key, request_hash, at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (account_id, key) DO UPDATE SET request_hash = excluded.request_hash, status = NULL, headers = NULL, body = NULL, at = excluded.at
    WHERE kept_answer.at <= excluded.at - ${KEPT}
  RETURNING key`;

const CLEAN = `DELETE FROM kept_answer WHERE (account_id, key) IN (
  SELECT account_id, key FROM kept_answer WHERE at <= $1::timestamptz - ${KEPT} ORDER BY at LIMIT ${CLEANED_AT_ONCE} FOR UPDATE SKIP LOCKED)`;
