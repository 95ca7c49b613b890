const MB = 1024 * 1024;

/** How much a report may be, so that no file exhausts the machine. Sizes are in bytes. */
export const LIMITS = {
  file: 50 * MB,
  lines: 300_000,
  lineLength: 1_000_000,
  zipEntries: 5_000,
  zipPart: 100 * MB,
  zipTotal: 400 * MB,
  /** Uncompressed over compressed, for parts of more than a megabyte. */
  zipRatio: 200,
  xmlDepth: 256,
  text: 20_000_000,
} as const;

/** A limit as people read it. */
export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / MB)} MB`;
}
