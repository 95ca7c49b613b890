import type { LinkOutcome } from '@cumple/domain/common/link-outcome';
import type { IncomingMessage } from 'node:http';
import { AddressGate } from './address-gate';
import { exchange } from './exchange';
import { FetchFailure, outcomeOf } from './fetch-failure';
import type { FetchOptions } from './fetch-options';
import { resolveHost } from './resolve-host';
import { takeBytes } from './take-bytes';

/** What came of opening an address. */
export interface Fetched {
  outcome: LinkOutcome;
  /** Of the last answer; `null` where nobody answered. */
  status: number | null;
  /** Where redirects led. */
  finalUrl: string | null;
  contentType: string | null;
  /** What the answer's header says to robots. */
  robotsTag: string;
  /** `null` where there is none, where it is too long, or where it came packed: nothing is unpacked. */
  content: Buffer | null;
}

const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Opens addresses that anybody may have written. Only the public internet is reached: each host's addresses are checked,
 * the connection goes to what was checked, and so again on each redirect. Time, length and redirects are limited.
 */
export class GuardedFetch {
  private readonly gate: AddressGate;

  constructor(private readonly options: FetchOptions) {
    this.gate = new AddressGate(options);
  }

  /** Never throws: what went wrong is the outcome. */
  async open(address: string): Promise<Fetched> {
    const deadline = AbortSignal.timeout(this.options.limits.totalMs);
    try {
      return await this.follow(address, deadline);
    } catch (error) {
      return { outcome: outcomeOf(error, deadline), status: null, finalUrl: null, contentType: null, robotsTag: '', content: null };
    }
  }

  private async follow(address: string, deadline: AbortSignal): Promise<Fetched> {
    let url = this.gate.readUrl(address);
    for (let hop = 0; hop <= this.options.limits.redirects; hop += 1) {
      const answer = await this.ask(url, deadline);
      const { location } = answer.headers;
      if (!REDIRECTS.includes(answer.statusCode ?? 0) || location === undefined) return this.take(url, answer);
      answer.destroy();
      url = this.gate.readUrl(location, url);
    }
    throw new FetchFailure('too-many-redirects');
  }

  private async ask(url: URL, deadline: AbortSignal): Promise<IncomingMessage> {
    const addresses = await resolveHost(url.hostname, deadline, this.options.nameServers);
    this.gate.checkAddresses(addresses);
    return exchange(url, addresses, this.options, deadline);
  }

  private async take(url: URL, answer: IncomingMessage): Promise<Fetched> {
    const status = answer.statusCode ?? 0;
    const told = { status, finalUrl: url.href, contentType: answer.headers['content-type'] ?? null, robotsTag: String(answer.headers['x-robots-tag'] ?? '') };
    const outcome = outcomeOfStatus(status);
    if (outcome !== 'opens') answer.destroy();
    const content = outcome === 'opens' ? await takeBytes(answer, this.options.limits.bytes) : null;
    if (outcome === 'opens' && content === null) return { ...told, outcome: 'too-large', content };
    return { ...told, outcome, content: isPacked(answer) ? null : content };
  }
}

function outcomeOfStatus(status: number): LinkOutcome {
  if (status >= 200 && status < 300) return 'opens';
  if (status === 404 || status === 410) return 'not-found';
  // A wrong answer of the server itself; all else it refuses to us, which says nothing of other people.
  return status >= 500 && status !== 503 ? 'no-answer' : 'refused';
}

function isPacked({ headers }: IncomingMessage): boolean {
  return !['', 'identity'].includes(headers['content-encoding'] ?? '');
}
