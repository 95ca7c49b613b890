import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Authenticator } from './authenticator';
import { useRecoveryCode } from './recovery-codes';

export type ShownFactor = 'authenticator' | 'recovery-code';

/** Whether a code shows an account's second factor. Each works once, however many try it at the same time. */
@Injectable()
export class CheckSecondFactor {
  constructor(private readonly authenticator: Authenticator) {}

  async check(manager: EntityManager, account: string, given: string, now: Date): Promise<ShownFactor | null> {
    const code = given.replaceAll(/\s/g, '');
    if (await this.isAuthenticators(manager, account, code, now)) return 'authenticator';
    return (await useRecoveryCode(manager, account, code, now)) ? 'recovery-code' : null;
  }

  private async isAuthenticators(manager: EntityManager, account: string, code: string, now: Date): Promise<boolean> {
    const [row] = await manager.query<{ sealed: string }[]>('SELECT totp_secret AS sealed FROM account WHERE id = $1 AND totp_secret IS NOT NULL', [account]);
    const step = row ? this.authenticator.stepOf(row.sealed, code, now) : null;
    if (step === null) return false;
    const [taken] = await manager.query<[unknown[], number]>(
      'UPDATE account SET totp_last_step = $2 WHERE id = $1 AND (totp_last_step IS NULL OR totp_last_step < $2) RETURNING id',
      [account, step],
    );
    return taken.length === 1;
  }
}
