/**
 * What came of opening an address: never more than was seen. `no-network` says something about us, not about the address;
 * `private-address` that it isn't one to ask the public internet for: a private range, another port or protocol, a password in it.
 */
export const LINK_OUTCOMES = [
  'opens', 'not-found', 'refused', 'no-answer', 'too-slow', 'too-large', 'too-many-redirects', 'private-address', 'no-such-host', 'not-secure', 'no-network',
] as const;
export type LinkOutcome = (typeof LINK_OUTCOMES)[number];
