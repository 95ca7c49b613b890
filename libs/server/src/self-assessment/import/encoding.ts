import { LIMITS } from './limits';
import { ReportFileError } from './report-file-error';

const NUL = 0;
const SAMPLE = 4096;

/** The lines of a text file in UTF-8. @throws ReportFileError for any other encoding, with the line. */
export function decodeLines(bytes: Buffer): string[] {
  refuseWideEncodings(bytes);
  const lines = decode(bytes).split(/\r\n|\n|\r/);
  if (lines.length > LIMITS.lines) throw new ReportFileError('too-many-lines', null, { limit: String(LIMITS.lines) });
  const long = lines.findIndex((line) => line.length > LIMITS.lineLength);
  if (long >= 0) throw new ReportFileError('line-too-long', `line ${long + 1}`, { limit: String(LIMITS.lineLength) });
  return lines;
}

/** UTF-16 has a NUL beside most letters; any other file with one is no text. */
function refuseWideEncodings(bytes: Buffer): void {
  const marked = bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
  const nuls = bytes.subarray(0, SAMPLE).filter((byte) => byte === NUL).length;
  if (marked || nuls > Math.min(bytes.length, SAMPLE) / 4) throw new ReportFileError(marked || looksWide(bytes) ? 'utf-16' : 'binary', 'line 1');
  const nul = bytes.indexOf(NUL);
  if (nul >= 0) throw new ReportFileError('binary', `line ${lineAt(bytes, nul)}`);
}

/** Letters of ASCII at every other byte. */
function looksWide(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const pairs = Math.floor(sample.length / 2);
  let found = 0;
  for (let index = 0; index < pairs; index++) if ((sample[2 * index] === NUL) !== (sample[2 * index + 1] === NUL)) found++;
  return found > pairs * 0.8;
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = firstInvalid(bytes);
    const code = at >= bytes.length - 3 && isBeginning(bytes.subarray(at)) ? 'cut-character' : 'not-utf-8';
    throw new ReportFileError(code, `line ${lineAt(bytes, at)}`);
  }
}

/** Where the first byte stands that UTF-8 doesn't allow: the line is decoded alone, then byte by byte. */
function firstInvalid(bytes: Buffer): number {
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found + 1;
    if (!isUtf8(bytes.subarray(start, end))) return start + invalidIn(bytes.subarray(start, end));
    start = end;
  }
  return bytes.length;
}

/** Halves the beginning that is still valid, up to a character that goes on. */
function invalidIn(line: Buffer): number {
  let valid = 0;
  for (let end = 1; end <= line.length; end++) {
    if (end < line.length && ((line[end] as number) & 0xc0) === 0x80) continue;
    if (!isUtf8(line.subarray(valid, end))) return valid;
    valid = end;
  }
  return valid;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The beginning of a character of two to four bytes, cut off. */
function isBeginning(bytes: Buffer): boolean {
  const [first = 0, ...others] = bytes;
  return first >= 0xc2 && first <= 0xf4 && others.every((byte) => (byte & 0xc0) === 0x80);
}

function lineAt(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < offset; at = bytes.indexOf(0x0a, at + 1)) line++;
  return line;
}
