import type { Fetched } from '@cumple/server-kit/fetch/guarded-fetch';
import { mayBeKept } from '@cumple/server-kit/fetch/may-be-kept';
import { Robots } from '@cumple/server-kit/fetch/robots';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import type { DueAddress } from './due-addresses';
import { LINK_SETTINGS, type LinkSettings, ROBOT_NAME } from './link-settings';

/** What was seen of an address. */
export interface Seen {
  address: DueAddress;
  fetched: Fetched;
  /** Whether its site lets a copy be kept. */
  mayBeKept: boolean;
}

const HOSTS_AT_ONCE = 3;

/** Opens addresses: several hosts at once, of each host one page after the other with a pause between. */
@Injectable()
export class OpenAddresses {
  private readonly robots: Robots;

  constructor(
    @Inject(LINK_SETTINGS) private readonly settings: LinkSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.robots = new Robots(settings.fetch, ROBOT_NAME);
  }

  /** Tells of each as soon as it was seen; starts none after `until`. */
  async open(addresses: readonly DueAddress[], until: Date, tell: (seen: Seen) => Promise<void>): Promise<void> {
    const hosts = byHost(addresses);
    const next = async (): Promise<void> => {
      for (let host = hosts.shift(); host; host = hosts.shift()) await this.openOfHost(host, until, tell);
    };
    await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, next));
  }

  /** Whether any of these answers, in whatever way. */
  async anyAnswers(urls: readonly string[]): Promise<boolean> {
    const answers = await Promise.all(urls.map((url) => this.settings.fetch.open(url)));
    return answers.some(({ status }) => status !== null);
  }

  private async openOfHost(addresses: readonly DueAddress[], until: Date, tell: (seen: Seen) => Promise<void>): Promise<void> {
    for (const [index, address] of addresses.entries()) {
      if (this.clock() >= until) return;
      if (index > 0) await this.settings.pause();
      const fetched = await this.settings.fetch.open(address.url);
      await tell({ address, fetched, mayBeKept: address.copyWanted && mayBeKept(fetched) && (await this.robotsAllow(address.url, fetched)) });
    }
  }

  /** Where it was asked for and where redirects led, both. */
  private async robotsAllow(url: string, { finalUrl }: Fetched): Promise<boolean> {
    for (const each of new Set([url, finalUrl ?? url])) {
      await this.settings.pause();
      if (!(await this.robots.allow(each, this.clock()))) return false;
    }
    return true;
  }
}

function byHost(addresses: readonly DueAddress[]): DueAddress[][] {
  const hosts = new Map<string, DueAddress[]>();
  for (const address of addresses) {
    const host = URL.parse(address.url)?.host ?? '';
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  return [...hosts.values()];
}
