/** Why the embedded PostgreSQL can't be used, in one line for the person at the terminal. */
export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError';
}

/** The directory belongs to a server that runs: start no second one on it. */
export class DataDirectoryInUseError extends EmbeddedPostgresError {
  override name = 'DataDirectoryInUseError';

  constructor(dataDir: string, pid: number) {
    super(`The data directory ${dataDir} is in use by process ${pid}: stop that one first, or name another directory in CUMPLE_DATA_DIR.`);
  }
}

const causes: readonly [RegExp, (dataDir: string) => string][] = [
  [/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/, (dataDir) => `The disk is full: the database in ${dataDir} can't be written.`],
  [/EACCES|EPERM|EROFS|ENOENT.*mkdir|Permission denied|Read-only file system/, (dataDir) => `The data directory ${dataDir} can't be written by this user: change its owner, or name another in CUMPLE_DATA_DIR.`],
  [/EEXIST.*server\.json/, (dataDir) => `Another start is under way in the data directory ${dataDir}: wait for it, or name another in CUMPLE_DATA_DIR.`],
  [/ENOTDIR|EEXIST|Not a directory/, (dataDir) => `${dataDir} is not a directory: name another in CUMPLE_DATA_DIR.`],
];

const errorText = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The last complaint of PostgreSQL's output, with its detail; else the last line. */
function lastComplaint(output: string): string {
  const lines = output.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const complaints = lines.filter((line) => /(FATAL|PANIC|DETAIL|error):/.test(line)).map((line) => line.replace(/^.*?((FATAL|PANIC|DETAIL|error):)/, '$1'));
  return complaints.slice(-2).join(' ') || (lines.at(-1) ?? 'no output');
}

/** Turns what the file system or PostgreSQL said into an error of one clear line. */
export function explainFailure(dataDir: string, error: unknown): EmbeddedPostgresError {
  if (error instanceof EmbeddedPostgresError) return error;
  const text = errorText(error);
  const known = causes.find(([pattern]) => pattern.test(text));
  return new EmbeddedPostgresError(known ? known[1](dataDir) : `The embedded PostgreSQL in ${dataDir} didn't start: ${lastComplaint(text)}`);
}
