import robotsParser from 'robots-parser';
import type { GuardedFetch } from './guarded-fetch';

const KEPT_MS = 24 * 3_600_000;
const MOST_HOSTS = 500;

type Rules = (address: string) => boolean;

/** What hosts ask of robots in `robots.txt`, kept for a day. */
export class Robots {
  private readonly hosts = new Map<string, { rules: Rules; until: number }>();

  constructor(
    private readonly fetch: Pick<GuardedFetch, 'open'>,
    private readonly name: string,
  ) {}

  /** Whether an address may be kept. A host that couldn't be asked is taken to say no. */
  async allow(address: string, now: Date): Promise<boolean> {
    const { origin } = new URL(address);
    const known = this.hosts.get(origin);
    if (known && known.until > now.getTime()) return known.rules(address);
    const rules = await this.ask(`${origin}/robots.txt`);
    this.hosts.delete(origin);
    const [oldest] = this.hosts.keys();
    if (oldest !== undefined && this.hosts.size >= MOST_HOSTS) this.hosts.delete(oldest);
    this.hosts.set(origin, { rules, until: now.getTime() + KEPT_MS });
    return rules(address);
  }

  private async ask(address: string): Promise<Rules> {
    const { outcome, status, content } = await this.fetch.open(address);
    if (outcome === 'opens' && content) {
      const parsed = robotsParser(address, content.toString());
      return (asked) => parsed.isAllowed(asked, this.name) ?? true;
    }
    // As RFC 9309 says: a host that has none allows everything, one in trouble nothing.
    return () => status !== null && status >= 400 && status < 500 && status !== 429;
  }
}
