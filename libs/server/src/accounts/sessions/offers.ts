import type { SignInOffers } from '@cumple/contracts/accounts/session';
import { Injectable } from '@nestjs/common';

type Source = () => Promise<Partial<SignInOffers>>;

/** What the sign-in page offers besides a password: whoever offers something registers here when the server starts. */
@Injectable()
export class Offers {
  private readonly sources: Source[] = [];

  add(source: Source): void {
    this.sources.push(source);
  }

  async current(): Promise<SignInOffers> {
    const offered = await Promise.all(this.sources.map((source) => source()));
    return Object.assign({ singleSignOn: null, demonstrationAccounts: [] } satisfies SignInOffers, ...offered) as SignInOffers;
  }
}
