import type { BlockList } from 'node:net';
import { isIPv4 } from 'node:net';
import { FetchFailure } from './fetch-failure';
import type { FetchOptions } from './fetch-options';
import { addressRanges, isPublicAddress } from './public-address';

const LONGEST = 2_048;
const PORTS = [80, 443];

/** Decides what may be asked for at all: a whole address, and each IP address that its host has. */
export class AddressGate {
  private readonly ranges: BlockList;
  private readonly ports: readonly number[];

  constructor({ permittedRanges = [], permittedPorts = [] }: Pick<FetchOptions, 'permittedRanges' | 'permittedPorts'>) {
    this.ranges = addressRanges(permittedRanges);
    this.ports = [...PORTS, ...permittedPorts];
  }

  /** Reads an address, relative to where it was found. @throws FetchFailure */
  readUrl(text: string, base?: URL): URL {
    const url = text.length <= LONGEST ? URL.parse(text, base?.href) : null;
    if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '' || url.username !== '' || url.password !== '') throw new FetchFailure('private-address');
    if (url.port !== '' && !this.ports.includes(Number(url.port))) throw new FetchFailure('private-address');
    return url;
  }

  /** Refuses a host of which any address is private: an answer that mixes both is an attempt. @throws FetchFailure */
  checkAddresses(addresses: readonly string[]): void {
    if (!addresses.every((address) => isPublicAddress(address) || this.ranges.check(address, isIPv4(address) ? 'ipv4' : 'ipv6'))) throw new FetchFailure('private-address');
  }
}
