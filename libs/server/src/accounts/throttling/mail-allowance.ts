import { Injectable } from '@nestjs/common';
import { KnownBrowser } from '../visit/known-browser';
import type { Visit } from '../visit/visit';
import { Attempts } from './attempts';

/** Keeps people's mailboxes from being flooded, without telling whose they are. */
@Injectable()
export class MailAllowance {
  constructor(
    private readonly attempts: Attempts,
    private readonly browsers: KnownBrowser,
  ) {}

  /**
   * Counts a message that is asked for. Throws 429 for who asks too often, known e-mail or not. `false`: others have asked
   * so often that nothing more is sent for now; the last message still holds.
   */
  async take(email: string, { network, browserCookie }: Visit): Promise<boolean> {
    const address = email.toLowerCase();
    const browser = this.browsers.nameOf(browserCookie, address);
    await this.attempts.take(['mail of network', address, browser ?? network], ['mail by network', network]);
    return browser !== null || (await this.attempts.mayTake(['mail to account', address]));
  }
}
