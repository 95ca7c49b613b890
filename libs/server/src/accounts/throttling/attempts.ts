import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { keyFor } from '@cumple/server-kit/secrets/seal';
import { SECRET } from '@cumple/server-kit/secrets/secret';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import { DataSource } from 'typeorm';
import { tooManyAttempts } from '../account-problems';
import { ALLOWANCES, type Allowance, type Counted } from './allowances';

/** What is counted, and for whom: an e-mail, a network, an account, or several. */
export type Counter = readonly [Counted, ...string[]];

/**
 * Counts tries before they are made, each in one statement, so that a hundred at once count as a hundred. Whoever has
 * tried too often waits; asking meanwhile makes the wait no longer.
 */
@Injectable()
export class Attempts {
  private readonly logger = new Logger('Attempts');
  private readonly key: Buffer;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SECRET) secret: Buffer,
  ) {
    this.key = keyFor(secret, 'attempts');
  }

  /** Counts a try with every counter. Throws 429 at the first that says to wait. */
  async take(...counters: Counter[]): Promise<void> {
    for (const counter of counters) {
      const wait = await this.count(counter);
      if (wait === null) continue;
      this.logger.warn(`too many tries (${counter[0]}): ${wait} s to wait`);
      throw tooManyAttempts(wait);
    }
  }

  /** Counts a try, and says whether it may be made. */
  async mayTake(counter: Counter): Promise<boolean> {
    return (await this.count(counter)) === null;
  }

  /** Takes a try back that turned out right. */
  async giveBack(...counters: Counter[]): Promise<void> {
    for (const counter of counters) await this.dataSource.query('UPDATE attempt_count SET attempts = attempts - 1 WHERE key_hash = $1 AND attempts > 0', [this.hashOf(counter)]);
  }

  /** Forgets what was counted. */
  async forget(...counters: Counter[]): Promise<void> {
    for (const counter of counters) await this.dataSource.query('DELETE FROM attempt_count WHERE key_hash = $1', [this.hashOf(counter)]);
    await this.dataSource.query(SWEEP, [this.clock()]);
  }

  /** Seconds to wait; `null` when the try is counted and may be made. */
  private async count(counter: Counter): Promise<number | null> {
    const now = this.clock();
    const { free, firstWait, longestWait, forgottenAfter }: Allowance = ALLOWANCES[counter[0]];
    const [taken] = await this.dataSource.query<unknown[]>(TAKE, [this.hashOf(counter), now, free, firstWait, longestWait, forgottenAfter]);
    if (taken) return null;
    const [row] = await this.dataSource.query<{ wait: number }[]>(WAIT, [this.hashOf(counter), now, free, firstWait, longestWait]);
    return Math.max(1, row?.wait ?? 1);
  }

  /** Neither addresses nor e-mails are kept, and without the installation's secret none can be found out. */
  private hashOf(counter: Counter): string {
    return createHmac('sha256', this.key).update(JSON.stringify(counter)).digest('base64url');
  }
}

const DELAY = `CASE WHEN c.attempts < $3::int THEN 0 ELSE least($5::int, $4::int * power(2, least(c.attempts - $3::int, 20))) END`;
const FREE_FROM = `c.last_at + make_interval(secs => ${DELAY})`;

// Of two at once the later may be counted first: a try that is free doesn't ask when the last one was.
const TAKE = `
  INSERT INTO attempt_count AS c (key_hash, attempts, last_at, expires_at) VALUES ($1, 1, $2, $2::timestamptz + make_interval(secs => $6))
  ON CONFLICT (key_hash) DO UPDATE SET attempts = CASE WHEN c.expires_at <= $2 THEN 1 ELSE c.attempts + 1 END, last_at = $2, expires_at = excluded.expires_at
  WHERE c.expires_at <= $2 OR c.attempts < $3::int OR ${FREE_FROM} <= $2
  RETURNING true AS taken`;

const WAIT = `SELECT ceil(extract(epoch FROM ${FREE_FROM} - $2::timestamptz))::int AS wait FROM attempt_count c WHERE key_hash = $1`;

// A few at a time: nobody who signs in waits for a big clean-up.
const SWEEP = `
  DELETE FROM attempt_count WHERE key_hash IN (SELECT key_hash FROM attempt_count WHERE expires_at <= $1 LIMIT 100 FOR UPDATE SKIP LOCKED)`;
