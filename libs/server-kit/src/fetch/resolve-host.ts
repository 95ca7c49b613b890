import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { codeOf, FetchFailure } from './fetch-failure';

/** Of a host that has more, the first count. */
const MOST_ADDRESSES = 16;
const PATIENCE_MS = 3_000;
const TRIES = 2;

/** All IP addresses of a host, asked of name servers by ourselves: the `hosts` file of the machine doesn't count. @throws FetchFailure */
export async function resolveHost(hostname: string, deadline: AbortSignal, nameServers?: readonly string[]): Promise<string[]> {
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal)) return [literal];
  const resolver = new Resolver({ timeout: PATIENCE_MS, tries: TRIES });
  if (nameServers) resolver.setServers(nameServers);
  const giveUp = () => resolver.cancel();
  deadline.addEventListener('abort', giveUp);
  const answers = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
  deadline.removeEventListener('abort', giveUp);
  const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  if (addresses.length > 0) return addresses.slice(0, MOST_ADDRESSES);
  throw failureOf(answers.map((answer) => (answer.status === 'rejected' ? codeOf(answer.reason) : 'ENODATA')), deadline);
}

function failureOf(codes: readonly string[], deadline: AbortSignal): FetchFailure {
  if (deadline.aborted) return new FetchFailure('too-slow');
  if (codes.every((code) => code === 'ENOTFOUND' || code === 'ENODATA' || code === 'EBADNAME')) return new FetchFailure('no-such-host');
  // A name server that refuses or is silent is ours; one that says "I couldn't find out" tells of theirs.
  return new FetchFailure(codes.some((code) => code === 'ECONNREFUSED' || code === 'ETIMEOUT') ? 'no-network' : 'no-answer');
}
