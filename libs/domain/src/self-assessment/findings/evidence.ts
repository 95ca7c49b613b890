import { groupBy } from '../../common/group-by';
import type { Finding } from '../finding';
import type { ParsedCommitment, ParsedReport } from '../parsed-report';
import type { FoundAddress } from '../reading/addresses';

const HOME_PATH = /^\/?(?:(?:index|default|inicio|home)(?:\.\w{2,5})?)?\/?$/i;
const SHARE_OF_ONE_HOST = 1 / 3;
const FEWEST = 5;

/** Complete commitments that show nothing but home pages of portals. */
export function findHomePagesOnly({ commitments }: ParsedReport): Finding[] {
  return commitments
    .filter(({ level }) => level === 'complete')
    .flatMap((commitment) => {
      const addresses = evidenceOf(commitment);
      if (addresses.length === 0 || !addresses.every(({ url }) => isHomePage(url))) return [];
      const urls = addresses.map(({ url }) => url);
      return [
        {
          code: 'complete-with-home-page-only' as const,
          subject: commitment.code,
          declared: 'complete',
          computed: String(urls.length),
          place: addresses[0]?.place ?? commitment.place,
          params: { count: urls.length, url: urls[0] ?? '' },
        },
      ];
    });
}

function isHomePage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return search === '' && HOME_PATH.test(pathname);
}

/** Addresses that serve as evidence of several commitments. */
export function findSharedEvidence({ commitments }: ParsedReport): Finding[] {
  const uses = commitments.flatMap((commitment) => evidenceOf(commitment).map((address) => ({ ...address, code: commitment.code })));
  return [...groupBy(uses, ({ url }) => url)]
    .filter(([, group]) => group.length > 1)
    .map(([url, group]) => ({
      code: 'shared-evidence',
      subject: null,
      declared: null,
      computed: String(group.length),
      place: group.map(({ place }) => place).join('; '),
      params: { url, commitments: group.map(({ code }) => code).join(', '), count: group.length },
    }));
}

/** How far the evidence hangs on one host: the one with most addresses, from a third of them on. */
export function findDependenceOnHost({ commitments }: ParsedReport): Finding[] {
  const urls = commitments.flatMap((commitment) => evidenceOf(commitment).map(({ url }) => url));
  const hosts = [...groupBy(urls, (url) => new URL(url).hostname)].map(([host, group]) => ({ host, count: group.length }));
  const [first] = hosts.sort((one, other) => other.count - one.count);
  if (!first || urls.length < FEWEST || first.count / urls.length < SHARE_OF_ONE_HOST) return [];
  const dependent = commitments.filter((commitment) => hasOnly(commitment, first.host)).map(({ code }) => code);
  return [
    {
      code: 'evidence-depends-on-one-host',
      subject: null,
      declared: null,
      computed: `${first.count}/${urls.length}`,
      place: null,
      params: { host: first.host, count: first.count, total: urls.length, onlyThere: dependent.length },
    },
  ];
}

function hasOnly(commitment: ParsedCommitment, host: string): boolean {
  const addresses = evidenceOf(commitment);
  return addresses.length > 0 && addresses.every(({ url }) => new URL(url).hostname === host);
}

/** Addresses with a scheme, each once per commitment. */
export function evidenceOf({ addresses }: ParsedCommitment): FoundAddress[] {
  return addresses.filter(({ url, complete }, index) => complete && addresses.findIndex((other) => other.url === url) === index);
}

/** Addresses without `http://` or `https://`: they can't be opened as they stand. */
export function findAddressesWithoutScheme({ commitments }: ParsedReport): Finding[] {
  return commitments.flatMap(({ code, addresses }) =>
    addresses
      .filter(({ complete }) => !complete)
      .map(({ url, place }) => ({
        code: 'address-without-scheme' as const,
        subject: code,
        declared: url,
        computed: null,
        place,
        params: { address: url },
      })),
  );
}
