import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIPv6, type LookupFunction } from 'node:net';
import { FetchFailure } from './fetch-failure';
import type { FetchOptions } from './fetch-options';

const HEADER_BYTES = 16_384;

/**
 * Asks once, of one of the addresses given and of no other: names are not looked up again. No cookies, no kept connection,
 * nothing packed; the certificate must be good for the host. Answers as soon as the headers are there.
 */
export function exchange(url: URL, addresses: readonly string[], options: FetchOptions, deadline: AbortSignal): Promise<IncomingMessage> {
  const secure = url.protocol === 'https:';
  const asked: RequestOptions = {
    agent: false, lookup: knowing(addresses), signal: deadline, maxHeaderSize: HEADER_BYTES,
    headers: { 'User-Agent': options.userAgent, Accept: '*/*', 'Accept-Encoding': 'identity' },
  };
  return new Promise((resolve, reject) => {
    const request = secure ? requestSecure(url, { ...asked, ca: options.authorities }) : requestPlain(url, asked);
    const patience = setTimeout(() => request.destroy(new FetchFailure('too-slow')), options.limits.headersMs);
    request.once('response', (answer) => {
      clearTimeout(patience);
      // What breaks later is told to whoever reads the content; nobody else may be surprised by it.
      answer.on('error', () => undefined);
      resolve(answer);
    });
    request.on('error', reject);
    // Also where it ends without any of both, as when the server wants to speak another protocol.
    request.on('close', () => {
      clearTimeout(patience);
      reject(new FetchFailure('no-answer'));
    });
    request.end();
  });
}

function knowing(addresses: readonly string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return (_hostname, { all }, tell) => {
    const [first] = known;
    if (all) tell(null, known);
    else tell(null, first?.address ?? '', first?.family);
  };
}
