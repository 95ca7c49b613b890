import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** IPv4 that isn't anybody's on the internet (IANA's registry of special addresses), plus multicast and what is reserved. */
const SPECIAL_4 = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24',
  '192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
];
/** All of IPv6 that is given out; loopback, private, link-local, multicast, mapped and translated (NAT64) addresses are outside. */
const GIVEN_OUT_6 = ['2000::/3'];
/** Within that: what wraps an IPv4 address (Teredo, 6to4) or belongs to documents, measurements and identifiers. */
const SPECIAL_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

/** A set of addresses, from ranges such as `10.0.0.0/8`. */
export function addressRanges(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits = ''] = range.split('/');
    list.addSubnet(network, Number(bits), isIPv4(network) ? 'ipv4' : 'ipv6');
  }
  return list;
}

const special4 = addressRanges(SPECIAL_4);
const givenOut6 = addressRanges(GIVEN_OUT_6);
const special6 = addressRanges(SPECIAL_6);

/** Whether an IP address is one of the public internet. What isn't known to be is not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special4.check(address, 'ipv4');
  return isIPv6(address) && givenOut6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
}
