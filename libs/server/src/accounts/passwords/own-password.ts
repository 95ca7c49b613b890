import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notPossible } from '../account-problems';
import { Attempts } from '../throttling/attempts';
import { PasswordHasher } from './password-hasher';

/** Asks somebody who is signed in for their password once more, before what a stolen session shall not do. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly hasher: PasswordHasher,
    private readonly attempts: Attempts,
  ) {}

  /** Throws 422 naming the field unless it is the one. An account without a password has none to show. */
  async demand(account: string, password: string | undefined, field: string): Promise<void> {
    const [row] = await this.dataSource.query<{ hash: string | null }[]>('SELECT password_hash AS hash FROM account WHERE id = $1', [account]);
    if (row?.hash == null) return;
    await this.attempts.take(['own password', account]);
    if (!(await this.hasher.matches(row.hash, password ?? ''))) throw notPossible('wrong-password', field);
    await this.attempts.forget(['own password', account]);
  }
}
