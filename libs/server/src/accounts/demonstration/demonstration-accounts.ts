import type { SignInOffers } from '@cumple/contracts/accounts/session';
import { keyFor } from '@cumple/server-kit/secrets/seal';
import { SECRET } from '@cumple/server-kit/secrets/secret';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SERVER_OPTIONS, type ServerOptions } from '../../common/server-options';
import { type Act, WriteDesk } from '../../common/write-desk';
import { PasswordHasher } from '../passwords/password-hasher';
import { Offers } from '../sessions/offers';
import { DEMONSTRATION_PEOPLE } from './demonstration-people';
import { ensureDemonstrationPerson } from './ensure-demonstration-person';

const PASSWORD_LETTERS = 16;
const caller = { actor: null, source: 'start: demonstration' };

/** People of the fictional plan whom anybody may sign in as, in demonstration mode only. */
@Injectable()
export class DemonstrationAccounts {
  constructor(
    private readonly desk: WriteDesk,
    private readonly dataSource: DataSource,
    private readonly hasher: PasswordHasher,
    @Inject(SERVER_OPTIONS) private readonly options: ServerOptions,
    @Inject(SECRET) private readonly secret: Buffer,
    offers: Offers,
  ) {
    offers.add(async () => ({ demonstrationAccounts: await this.offered() }));
  }

  /** At each start: in demonstration mode they are put back to how they began; outside it none can sign in. */
  async settle(): Promise<void> {
    const passwordHash = this.options.demo ? await this.hasher.hash(this.password()) : null;
    await this.desk.write(caller, async (act) => {
      await act.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('cumple:demonstration', 0))`);
      await shutOut(act, passwordHash === null);
      for (const person of passwordHash === null ? [] : DEMONSTRATION_PEOPLE) await ensureDemonstrationPerson(act, person, String(passwordHash));
    });
  }

  /** What the sign-in page shows; nothing outside demonstration mode. */
  async offered(): Promise<SignInOffers['demonstrationAccounts']> {
    if (!this.options.demo) return [];
    const found = await this.dataSource.query<{ email: string }[]>('SELECT email FROM account WHERE demonstration AND disabled_at IS NULL AND password_hash IS NOT NULL');
    const emails = new Set(found.map(({ email }) => email));
    return DEMONSTRATION_PEOPLE.filter(({ email }) => emails.has(email)).map(({ email, role, post }) => ({ email, password: this.password(), role, post }));
  }

  /** Another one in each installation: there is no password that fits them all. */
  private password(): string {
    return keyFor(this.secret, 'demonstration accounts').toString('hex').slice(0, PASSWORD_LETTERS);
  }
}

/** Sessions and links of before end; with `disable`, nobody of the demonstration gets in again. */
async function shutOut({ manager, now }: Act, disable: boolean): Promise<void> {
  const theirs = 'account_id IN (SELECT id FROM account WHERE demonstration)';
  for (const table of ['sign_in_session', 'account_link', 'recovery_code', 'account_identity']) await manager.query(`DELETE FROM ${table} WHERE ${theirs}`);
  if (!disable) return;
  await manager.query('UPDATE account SET disabled_at = $1, password_hash = NULL, version = version + 1 WHERE demonstration AND disabled_at IS NULL', [now]);
}
