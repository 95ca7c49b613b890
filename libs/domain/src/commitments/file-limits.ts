const MB = 1024 * 1024;

/** How large and how many files may be: the one place. */
export const FILE_LIMITS = {
  /** Bytes of one file. */
  size: 100 * MB,
  /** Bytes of one picture: it is read as a whole to take out where it was taken. */
  imageSize: 25 * MB,
  /** Width times height of a picture, and its longer side. */
  imagePixels: 120_000_000,
  imageSide: 20_000,
  /** Bytes that an office document may have when it is unpacked, and the parts that it may consist of. */
  inside: 400 * MB,
  parts: 10_000,
  /** Uploads that an account may have under way. */
  underWay: 20,
  /** What an account may store in a day. */
  filesPerDay: 500,
  bytesPerDay: 2_000 * MB,
  /** What an institution may store in all. */
  institutionBytes: 20_000 * MB,
  /** Bytes of the disk that stay free for everything else. */
  freeBytes: 500 * MB,
  /** Hours after which an upload that never ended is removed. */
  unfinishedHours: 48,
  /** Hours for which a content that nothing names is kept. */
  unnamedHours: 24,
  /** Bytes of a name, its extension included. */
  nameBytes: 180,
} as const;
