import type { SignIn as Credentials } from '@cumple/contracts/accounts/session';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { accountByEmail, type KnownAccount } from '../account-by-email';
import { wrongCredentials } from '../account-problems';
import { PasswordHasher } from '../passwords/password-hasher';
import { Attempts, type Counter } from '../throttling/attempts';
import { KnownBrowser } from '../visit/known-browser';
import type { Visit } from '../visit/visit';
import { openSession } from './open-session';
import type { Entry } from './session-door';

/** Signs in by e-mail and password. An e-mail that nobody has is answered like a wrong password, after the same work. */
@Injectable()
export class SignIn {
  private readonly logger = new Logger('Sign-in');

  constructor(
    private readonly dataSource: DataSource,
    private readonly hasher: PasswordHasher,
    private readonly attempts: Attempts,
    private readonly browsers: KnownBrowser,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async signIn({ email, password }: Credentials, visit: Visit): Promise<Entry> {
    const [own, ...shared] = this.counters(email.toLowerCase(), visit);
    await this.attempts.take(own, ...shared);
    const account = await accountByEmail(this.dataSource.manager, email);
    const matches = await this.hasher.matches(account?.passwordHash ?? null, password);
    if (!matches || !account?.passwordHash) throw this.refused(account);
    const token = await this.enter(account, account.passwordHash, visit);
    await this.attempts.forget(own);
    await this.attempts.giveBack(...shared);
    if (this.hasher.isOutdated(account.passwordHash)) await this.renew(account, password);
    return { token, email: account.email };
  }

  /** The log tells of whom by the account's identifier alone: what was typed may be anything, a password too. */
  private refused(account: KnownAccount | null): Error {
    this.logger.warn(`refused a wrong password for ${account ? `account ${account.id}` : 'an e-mail that nobody has'}`);
    return wrongCredentials();
  }

  private async enter({ id }: KnownAccount, passwordHash: string, { token: replaces, device }: Visit): Promise<string> {
    const session = { account: id, device, secondFactor: false, passwordHash, replaces };
    const token = await this.dataSource.transaction((manager) => openSession(manager, session, this.clock()));
    if (!token) throw wrongCredentials();
    return token;
  }

  /** A browser that somebody has signed in from has tries of its own: strangers can't use them up. */
  private counters(email: string, { network, browserCookie }: Visit): [Counter, ...Counter[]] {
    const browser = this.browsers.nameOf(browserCookie, email);
    if (browser) return [['sign-in of known browser', browser]];
    return [['sign-in of network', email, network], ['network', network], ['account', email]];
  }

  /** The password is at hand only now; parameters may have grown since its hash was made. */
  private async renew({ id, passwordHash }: KnownAccount, password: string): Promise<void> {
    const renewed = await this.hasher.hash(password);
    await this.dataSource.query('UPDATE account SET password_hash = $3 WHERE id = $1 AND password_hash = $2', [id, passwordHash, renewed]);
  }
}
