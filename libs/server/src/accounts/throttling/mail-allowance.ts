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
   * Counts a message that is asked for. Throws 429 for who asks too often, known e-mail or not. `false`: so many were asked
   * for, by whomever, that no other may be made for now; the last one still holds.
   */
  async take(kind: 'reset links' | 'codes', email: string, { network, browserCookie }: Visit): Promise<boolean> {
    const address = email.toLowerCase();
    const browser = this.browsers.nameOf(browserCookie, address);
    await this.attempts.take(['mail of network', address, browser ?? network], ['mail by network', network]);
    return this.attempts.mayTake([`${kind} to account`, address]);
  }
}
