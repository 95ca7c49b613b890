/** How much is asked of an address, and how long. */
export interface FetchLimits {
  /** Until the headers of one answer are there, connecting included. */
  headersMs: number;
  /** For everything, redirects and content included. */
  totalMs: number;
  /** Of content; what is longer is not read to its end. */
  bytes: number;
  redirects: number;
}

export interface FetchOptions {
  /** Names the project and where to read about it. */
  userAgent: string;
  limits: FetchLimits;
  /** `host:port` of name servers; the system's when left out. */
  nameServers?: readonly string[];
  /** Ranges that may be reached although they aren't public, such as `127.0.0.1/32`; none when left out. */
  permittedRanges?: readonly string[];
  /** Ports besides 80 and 443; none when left out. */
  permittedPorts?: readonly number[];
  /** Certificates of authorities that are trusted, in PEM; Node's own when left out. */
  authorities?: string;
}

export const EVIDENCE_LIMITS: FetchLimits = { headersMs: 10_000, totalMs: 25_000, bytes: 15 * 1024 * 1024, redirects: 5 };
