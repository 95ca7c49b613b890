/** How often something may be tried before each further try has to wait, twice as long every time. Times in seconds. */
export interface Allowance {
  free: number;
  firstWait: number;
  longestWait: number;
  /** After so long without a try, all is forgotten. */
  forgottenAfter: number;
}

const HOUR = 3_600;

/** What is counted, by what it is counted for. Why these: docs/decisions/0007-sign-in.md. */
export const ALLOWANCES = {
  /** Wrong passwords for one e-mail from one network. */
  'sign-in of network': { free: 5, firstWait: 15, longestWait: 900, forgottenAfter: HOUR },
  /** The same from a browser that has signed in to that account before: nobody else can use it up. */
  'sign-in of known browser': { free: 5, firstWait: 15, longestWait: 900, forgottenAfter: HOUR },
  /** Wrong passwords of one network, for whatever e-mail. */
  network: { free: 40, firstWait: 15, longestWait: 900, forgottenAfter: HOUR },
  /** Wrong passwords for one e-mail from all unknown browsers of the world. */
  account: { free: 100, firstWait: 15, longestWait: 900, forgottenAfter: 6 * HOUR },
  /** Codes of an authenticator, by account alone: changing the network doesn't help. */
  'second factor': { free: 5, firstWait: 15, longestWait: 900, forgottenAfter: HOUR },
  /** The present password, asked for before changes. */
  'own password': { free: 5, firstWait: 15, longestWait: 900, forgottenAfter: HOUR },
  /** Messages asked for one e-mail by one browser's network, and by one network. */
  'mail of network': { free: 3, firstWait: 60, longestWait: 900, forgottenAfter: HOUR },
  'mail by network': { free: 30, firstWait: 60, longestWait: 900, forgottenAfter: HOUR },
  /** The same of one kind for one e-mail by everybody: as many as are mailed within an hour, so that none that is made stays unsent. */
  'reset links to account': { free: 5, firstWait: HOUR, longestWait: HOUR, forgottenAfter: HOUR },
  'codes to account': { free: 5, firstWait: HOUR, longestWait: HOUR, forgottenAfter: HOUR },
  /** Codes by mail that one network has tried. */
  'mailed codes': { free: 30, firstWait: 15, longestWait: 900, forgottenAfter: HOUR },
  /** Addresses of evidence that an account asks to be opened: more than a sheet has. */
  'addresses to open': { free: 200, firstWait: 60, longestWait: 900, forgottenAfter: HOUR },
} as const satisfies Record<string, Allowance>;

export type Counted = keyof typeof ALLOWANCES;
