import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notPossible } from '../account-problems';
import { CheckSecondFactor } from '../second-factor/check-second-factor';
import { FRESH_MINUTES } from '../session-limits';
import { Attempts } from '../throttling/attempts';
import type { Visit } from '../visit/visit';
import { PasswordHasher } from './password-hasher';

/** What somebody shows; `field` is what their form calls the password. */
export interface Proof {
  password: string | undefined;
  code: string | undefined;
  field: string;
}

interface Kept {
  hash: string | null;
  secondFactor: boolean;
  fresh: boolean;
}

/**
 * Asks somebody who is signed in to show once more who they are, before what a stolen session shall not do: by the password;
 * without one, by a code of the second factor; with neither, by having signed in just now.
 */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly hasher: PasswordHasher,
    private readonly factor: CheckSecondFactor,
    private readonly attempts: Attempts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws 422 unless it is shown, naming the field where there is one to fill in. */
  async demand(account: string, { password, code, field }: Proof, { session }: Visit): Promise<void> {
    const now = this.clock();
    const [kept] = await this.dataSource.query<Kept[]>(KEPT, [account, session?.id ?? null, now, FRESH_MINUTES]);
    if (kept && kept.hash !== null) return this.demandPassword(account, kept.hash, password ?? '', field);
    if (kept?.secondFactor) return this.demandCode(account, code ?? '', now);
    if (!kept?.fresh) throw notPossible('sign-in-anew');
  }

  private async demandPassword(account: string, hash: string, password: string, field: string): Promise<void> {
    await this.attempts.take(['own password', account]);
    if (!(await this.hasher.matches(hash, password))) throw notPossible('wrong-password', field);
    await this.attempts.forget(['own password', account]);
  }

  private async demandCode(account: string, code: string, now: Date): Promise<void> {
    await this.attempts.take(['second factor', account]);
    if (!(await this.factor.check(this.dataSource.manager, account, code, now))) throw notPossible('wrong-code', 'code');
    await this.attempts.forget(['second factor', account]);
  }
}

const KEPT = `
  SELECT password_hash AS hash, totp_confirmed_at IS NOT NULL AS "secondFactor",
    EXISTS (SELECT FROM sign_in_session WHERE id = $2 AND account_id = account.id AND created_at > $3::timestamptz - make_interval(mins => $4)) AS fresh
  FROM account WHERE id = $1`;
